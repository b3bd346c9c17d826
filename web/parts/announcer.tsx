/*
 * One polite voice for the whole app. Screens and parts say a sentence once; nothing else on the page is a
 * live region that changes often, so a screen reader is never interrupted twice.
 */
import { type Component, createEffect, createSignal, For, on, onCleanup } from 'solid-js';

/** Long enough for the longest sentence to have been taken up by a screen reader. */
const SPOKEN_MS = 8000;

interface Announcement {
  readonly text: string;
}

const [latest, setLatest] = createSignal<Announcement>({ text: '' });

/** Speaks a sentence through the polite live region. The same sentence twice is spoken twice. */
export function announce(text: string): void {
  setLatest({ text });
}

/** Takes a sentence out of the live region that is no longer so; one that was said since stays. */
export function unsay(text: string): void {
  setLatest((last) => (last.text === text ? { text: '' } : last));
}

/**
 * The live region itself. AppShell renders one; an open Sheet renders another, because everything outside a
 * modal dialog is inert and therefore silent. It starts empty: old news is not read to a new region.
 */
export const Announcer: Component = () => {
  const [said, setSaid] = createSignal<readonly Announcement[]>([]);
  createEffect(
    on(
      latest,
      (announcement) => {
        setSaid(announcement.text === '' ? [] : [announcement]);
        // Spoken by then; whoever reads to the end of the page must not meet old news.
        const timer = setTimeout(() => setSaid([]), SPOKEN_MS);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return (
    <div role="status" class="visually-hidden">
      {/* A new object is a new node, and an added node is what screen readers notice. */}
      <For each={said()}>{(announcement) => <p>{announcement.text}</p>}</For>
    </div>
  );
};
