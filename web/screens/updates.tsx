import {
  type Component,
  createContext,
  createEffect,
  createSignal,
  onCleanup,
  onMount,
  useContext,
} from 'solid-js';
import { useToasts } from '#web/parts/toasts.tsx';
import { app } from '#web/words/app.ts';
import { useInterviews } from './interviews-context.ts';

/** What the device tells about new versions; main.tsx connects it to the service worker. */
export interface UpdateNews {
  onWaiting(apply: () => void): void;
  onOfflineReady(): void;
}
export const UpdatesContext = createContext<(news: UpdateNews) => void>();

/**
 * Offers a new version by a toast, never in the room: whoever is in the middle of an answer is not asked
 * anything. Restarting first writes down what is still only in the journal.
 */
export const Updates: Component<{ inRoom: boolean }> = (props) => {
  const watchForUpdates = useContext(UpdatesContext);
  const interviews = useInterviews();
  const toasts = useToasts();
  const [apply, setApply] = createSignal<() => void>();

  onMount(() =>
    watchForUpdates?.({
      onWaiting: (applyNow) => setApply(() => applyNow),
      onOfflineReady: () => toasts.show({ text: app.offlineReady }),
    }),
  );
  const restart = async () => {
    await interviews.drafts.flush();
    apply()?.();
  };
  createEffect(() => {
    if (!apply() || props.inRoom) return;
    const withdraw = toasts.show({
      text: app.updateReady,
      action: { label: app.restart, run: () => void restart() },
      seconds: Number.POSITIVE_INFINITY,
    });
    onCleanup(withdraw);
  });
  return null;
};
