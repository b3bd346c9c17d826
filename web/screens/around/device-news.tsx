import { useLocation, useNavigate } from '@tanstack/solid-router';
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
import type { Instant } from '#shared/ids.ts';
import { Notice, StateChip } from '#web/parts/notice.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { app } from '#web/words/app.ts';
import { sayProblem } from '#web/words/problems.ts';
import { useInterviews } from '../interviews-context.ts';

/** Installing, as web/device/install.ts tells it. */
export interface Installing {
  way(): 'prompt' | 'share-menu' | 'dock' | 'installed' | 'none';
  ask(): Promise<boolean>;
  welcome(now: number): boolean;
  decline(now: number): void;
  watch(onChange: () => void): () => void;
}

/** How safely things are kept, as web/device/keeping.ts tells it. */
export interface Keeping {
  persisted(): Promise<boolean | null>;
  persist(): Promise<boolean>;
  worksOffline(): Promise<boolean | null>;
  offlineReady(): Promise<void>;
}

/** What was chosen about Claude, as web/device/claude-offer.ts tells it. */
export interface ClaudeChoice {
  consent(): { readonly kind: 'unasked' | 'declined' } | { readonly kind: 'given'; readonly since: Instant };
  chooseClaude(given: boolean, now: Instant): void;
  /** Everything was deleted, and this with it. */
  forgetChoice(): void;
  watchConsent(onChange: () => void): () => void;
  /** Whether Claude stands behind this app. */
  offered(): Promise<boolean>;
}

/** What the device tells the whole app; main.tsx connects it. */
export interface DeviceNews {
  watchForUpdates(news: { onWaiting(apply: () => void): void }): void;
  /** Calls back with where an installed app that is open already is asked to go. */
  onLaunch(follow: (path: string) => void): void;
  /** True when this browser keeps nothing, as some private windows do. */
  readonly nothingKept: Accessor<boolean>;
  /** Loaded when a screen wants it: most visits do not. */
  readonly installing: () => Promise<Installing>;
  readonly keeping: () => Promise<Keeping>;
  readonly claude: () => Promise<ClaudeChoice>;
}
export const DeviceNewsContext = createContext<DeviceNews>();

/**
 * Where one writes: the room, and the forms for an interview, a job and a résumé. Everywhere else a new version
 * is offered, and a shortcut leads away.
 */
const WRITING = /^\/(start|(interview|applications|resumes)\/[^/]+)\/?$/;
/** A database that does not answer must not keep one from the restart that may mend it. */
const FLUSH_MS = 2000;

/**
 * Offers a new version by a toast, and follows the shortcuts of an installed app: both only where nobody is in
 * the middle of an answer or a form.
 */
export const Updates: Component = () => {
  const news = useContext(DeviceNewsContext);
  const toasts = useToasts();
  const location = useLocation();
  const navigate = useNavigate();
  const [apply, setApply] = createSignal<() => void>();
  const restart = createRestart(() => apply()?.());
  const quiet = () => !WRITING.test(location().pathname);
  const follow = (path: string) => {
    if (path === location().pathname) return;
    if (quiet()) void navigate({ to: path });
    else toasts.show({ text: app.notFollowed, seconds: 10 });
  };

  onMount(() => {
    news?.watchForUpdates({ onWaiting: (applyNow) => setApply(() => applyNow) });
    news?.onLaunch(follow);
  });
  createEffect(() => {
    if (!apply() || !quiet()) return;
    const withdraw = toasts.show({
      text: app.updateReady,
      action: { label: app.restart, run: () => void restart() },
      seconds: Number.POSITIVE_INFINITY,
    });
    onCleanup(withdraw);
  });
  return null;
};

/** Restarts once everything typed is in the database; where it is not, says so first and asks again. */
function createRestart(apply: () => void): () => Promise<void> {
  const { drafts } = useInterviews();
  const toasts = useToasts();
  let warned = false;
  const restart = async () => {
    await Promise.race([drafts.flush(), new Promise((give) => setTimeout(give, FLUSH_MS))]);
    if (!drafts.dirty || warned) return apply();
    warned = true;
    toasts.show({
      text: app.restartLater,
      action: { label: app.restart, run: () => void restart() },
      seconds: Number.POSITIVE_INFINITY,
    });
  };
  return restart;
}

/**
 * Says, for as long as it is true, that nothing written here will be there tomorrow. In the room the line below
 * the answer says it, and takes no place from the answer.
 */
export const NothingKept: Component<{ inRoom: boolean }> = (props) => {
  const news = useContext(DeviceNewsContext);
  return (
    <Show when={news?.nothingKept() && !props.inRoom}>
      <Notice kind="problem" role="alert">
        {sayProblem({ kind: 'storage-unavailable' })}
      </Notice>
    </Show>
  );
};

/**
 * One quiet line where one begins. A browser that says "online" may be wrong, one that says "offline" is not,
 * so this only ever reassures.
 */
export const Offline: Component = () => {
  const news = useContext(DeviceNewsContext);
  const [offline, setOffline] = createSignal(false);
  const look = () => void reassure();
  const reassure = async () => {
    // Until everything is on the device there is nothing to reassure about.
    const works = navigator.onLine
      ? null
      : await news?.keeping().then(
          (keeping) => keeping.worksOffline(),
          () => null,
        );
    setOffline(works === true && !navigator.onLine);
  };
  onMount(() => {
    look();
    for (const change of ['online', 'offline']) addEventListener(change, look);
    onCleanup(() => {
      for (const change of ['online', 'offline']) removeEventListener(change, look);
    });
  });
  return (
    <Show when={offline()}>
      <p class="small muted">
        <StateChip>{app.offline}</StateChip> {news?.nothingKept() ? app.offlineWorks : app.offlineDetail}
      </p>
    </Show>
  );
};
