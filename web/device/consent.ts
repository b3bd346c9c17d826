/*
 * Whether Claude may be told what is written here: asked once, kept on this device, changed in the settings, and
 * gone with everything else when all is deleted. It is read anew each time, so that another tab's change counts.
 */
import type { Instant } from '#shared/ids.ts';

export type Consent =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'declined' }
  /** Answers given before `since` are left where they are. */
  | { readonly kind: 'given'; readonly since: Instant };

const KEY = 'rehearse:claude';
const UNASKED: Consent = { kind: 'unasked' };
const watchers = new Set<() => void>();
/** Where site data is blocked, a choice lasts as long as the page. */
let unkept: Consent = UNASKED;

/** What was chosen on this device. */
export function consent(): Consent {
  try {
    return read(localStorage.getItem(KEY)) ?? unkept;
  } catch {
    return unkept;
  }
}

function read(text: string | null): Consent | undefined {
  if (text === 'declined') return { kind: 'declined' };
  const since = Number(text);
  return text !== null && Number.isSafeInteger(since) && since > 0
    ? { kind: 'given', since: since as Instant }
    : undefined;
}

/** Since when Claude may be told; null: it may not. */
export function claudeSince(): Instant | null {
  const chosen = consent();
  return chosen.kind === 'given' ? chosen.since : null;
}

/** Writes down a choice; one that is made already stays as old as it is. */
export function chooseClaude(given: boolean, now: Instant): void {
  const before = consent();
  if (given && before.kind === 'given') return;
  const chosen: Consent = given ? { kind: 'given', since: now } : { kind: 'declined' };
  try {
    localStorage.setItem(KEY, given ? String(now) : 'declined');
    unkept = UNASKED;
  } catch {
    unkept = chosen;
  }
  tell();
}

/** Nobody was asked yet, as when everything was deleted; whoever watches hears of it. */
export function forgetChoice(): void {
  unkept = UNASKED;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
  tell();
}

function tell(): void {
  for (const watcher of [...watchers]) watcher();
}

/** Calls back when the choice changes, here or in another tab. */
export function watchConsent(onChange: () => void): () => void {
  const fromElsewhere = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) onChange();
  };
  watchers.add(onChange);
  addEventListener('storage', fromElsewhere);
  return () => {
    watchers.delete(onChange);
    removeEventListener('storage', fromElsewhere);
  };
}
