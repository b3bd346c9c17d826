import { type Component, createEffect, createSignal, For, Show } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { claude } from '#web/words/claude.ts';
import { useInterviews } from '../interviews-context.ts';
import { useClaude } from './use-claude.ts';

/** Asks once, where Claude stands behind this app, whether it may read along; either answer is kept. */
export const OfferCard: Component = () => {
  const interviews = useInterviews();
  const toasts = useToasts();
  const { consent, choose, offered } = useClaude();
  const [there, setThere] = createSignal(false);
  createEffect(() => {
    if (consent()?.kind === 'unasked') void offered().then(setThere);
  });
  const decide = (given: boolean) => {
    choose(given, interviews.now());
    toasts.show({ text: given ? claude.agreed : claude.declined });
    // The button that had the focus is gone; reading goes on at the top.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <Show when={there() && consent()?.kind === 'unasked'}>
      <Notice
        kind="info"
        title={claude.title}
        actions={
          <>
            <Button onClick={() => decide(true)}>{claude.agree}</Button>
            <Button variant="plain" onClick={() => decide(false)}>
              {claude.decline}
            </Button>
          </>
        }
      >
        <div class="stack" data-gap="small">
          <p>{claude.why}</p>
          <WhatIsSent />
        </div>
      </Notice>
    </Show>
  );
};

/** What is sent, to whom, what is kept, and that it can be changed. */
export const WhatIsSent: Component = () => (
  <ul class="lines">
    <For each={claude.lines}>{(line) => <li>{line}</li>}</For>
  </ul>
);
