import { type Accessor, createSignal, onCleanup, onMount, useContext } from 'solid-js';
import type { Instant } from '#shared/ids.ts';
import { type ClaudeChoice, DeviceNewsContext } from '../around/device-news.tsx';

export interface UsedClaude {
  /** What was chosen; undefined until that is known. */
  readonly consent: Accessor<ReturnType<ClaudeChoice['consent']> | undefined>;
  /** Since when Claude may read; null: it may not, or nobody knows yet. */
  readonly since: Accessor<Instant | null>;
  readonly choose: (given: boolean, now: Instant) => void;
  /** Everything was deleted, and the choice with it. */
  readonly forget: () => void;
  /** Whether Claude stands behind this app; asks over the network. */
  readonly offered: () => Promise<boolean>;
}

/** What the candidate chose about Claude, here or in another tab. */
export function useClaude(): UsedClaude {
  const news = useContext(DeviceNewsContext);
  const [consent, setConsent] = createSignal<ReturnType<ClaudeChoice['consent']>>();
  let choice: ClaudeChoice | undefined;
  let unwatch = () => {};
  let gone = false;
  const loading = () => news?.claude().catch(() => undefined);
  const look = async () => {
    const loaded = await loading();
    if (!loaded || gone) return;
    choice = loaded;
    setConsent(loaded.consent());
    unwatch = loaded.watchConsent(() => setConsent(loaded.consent()));
  };
  onMount(() => void look());
  onCleanup(() => {
    gone = true;
    unwatch();
  });
  return {
    consent,
    since: () => {
      const chosen = consent();
      return chosen?.kind === 'given' ? chosen.since : null;
    },
    choose: (given, now) => choice?.chooseClaude(given, now),
    forget: () => choice?.forgetChoice(),
    offered: async () => (await loading())?.offered() ?? false,
  };
}
