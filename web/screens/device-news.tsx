import {
  type Accessor,
  type Component,
  createContext,
  createEffect,
  createSignal,
  onCleanup,
  onMount,
  Show,
  useContext,
} from 'solid-js';
import { Notice } from '#web/parts/notice.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { app } from '#web/words/app.ts';
import { sayProblem } from '#web/words/problems.ts';
import { useInterviews } from './interviews-context.ts';

/** What the device tells the whole app; main.tsx connects it. */
export interface DeviceNews {
  watchForUpdates(news: { onWaiting(apply: () => void): void; onOfflineReady(): void }): void;
  /** True when this browser keeps nothing, as some private windows do. */
  readonly nothingKept: Accessor<boolean>;
}
export const DeviceNewsContext = createContext<DeviceNews>();

/**
 * Offers a new version by a toast, never in the room: whoever is in the middle of an answer is not asked
 * anything. Restarting first writes down what is still only in the journal.
 */
export const Updates: Component<{ inRoom: boolean }> = (props) => {
  const news = useContext(DeviceNewsContext);
  const interviews = useInterviews();
  const toasts = useToasts();
  const [apply, setApply] = createSignal<() => void>();

  onMount(() =>
    news?.watchForUpdates({
      onWaiting: (applyNow) => setApply(() => applyNow),
      onOfflineReady: () => !props.inRoom && toasts.show({ text: app.offlineReady }),
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

/** Says, for as long as it is true, that nothing written here will be there tomorrow. */
export const NothingKept: Component = () => {
  const news = useContext(DeviceNewsContext);
  return (
    <Show when={news?.nothingKept()}>
      <Notice kind="problem" role="alert">
        {sayProblem({ kind: 'storage-unavailable' })}
      </Notice>
    </Show>
  );
};
