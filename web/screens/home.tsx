import { useNavigate } from '@tanstack/solid-router';
import {
  type Component,
  createSignal,
  For,
  getOwner,
  onCleanup,
  onMount,
  runWithOwner,
  Show,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Problem } from '#shared/problem.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { home } from '#web/words/home.ts';
import { Offline } from './around/device-news.tsx';
import { ProblemNotice } from './around/problem-notice.tsx';
import { takeEarlyTap } from './home/early-tap.ts';
import type { HomeLists } from './home/lists.tsx';
import { rememberedHome, rememberHome } from './home/remembered.ts';
import { useInterviews } from './interviews-context.ts';
import { useBegin } from './sessions/use-begin.ts';
import { QUICK_REP } from './setup/choice.ts';

/**
 * Where one begins. What every visitor needs is drawn at once, and stands in index.html already
 * (first-paint.ts); what this phone remembers comes with the database.
 */
export const Home: Component = () => {
  const { lists, nothingStored, problem } = useLists();
  const state = () => lists()?.state() ?? (nothingStored() ? 'first' : rememberedHome());
  return (
    <Page title={home.title} lead={home.lead}>
      <div class="home-open">
        <ProblemNotice of={problem()} />
        <Dynamic component={lists()?.Unfinished} />
      </div>
      <Begin />
      <Show when={state() === 'first'}>
        <section class="stack home-how">
          <h2>{home.emptyTitle}</h2>
          <ul class="lines">
            <For each={home.emptyLines}>{(line) => <li>{line}</li>}</For>
          </ul>
        </section>
      </Show>
      <Dynamic component={lists()?.LookBack} />
    </Page>
  );
};

/**
 * The half of Home that shows what is stored, fetched as soon as anything is. What cannot be fetched is said,
 * and tried again when the network is back.
 */
function useLists() {
  const interviews = useInterviews();
  const owner = getOwner();
  const [lists, setLists] = createSignal<HomeLists>();
  const [nothingStored, setNothingStored] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  let want: 'nothing' | 'lists' | 'no more' = 'nothing';
  let stopLooking = () => {};
  const load = async () => {
    want = 'lists';
    stopLooking();
    try {
      const { createHomeLists } = await import('./home/lists.tsx');
      if (want !== 'lists') return;
      want = 'no more';
      setProblem(undefined);
      runWithOwner(owner, () => setLists(createHomeLists()));
    } catch {
      setProblem({ kind: 'not-loaded' });
    }
  };
  const retry = () => void (want === 'lists' && load());
  onMount(() => {
    const none = () => {
      rememberHome('first');
      setNothingStored(true);
    };
    addEventListener('online', retry);
    // Somebody who was here before need not wait for the database to say so.
    if (rememberedHome() !== 'first') return void load();
    stopLooking = interviews.watchSessions(1)(
      (rows) => void (rows.length > 0 ? load() : none()),
      // A database that cannot be read is for the lists to tell of.
      () => void load(),
    );
  });
  onCleanup(() => {
    want = 'no more';
    stopLooking();
    if (typeof window !== 'undefined') removeEventListener('online', retry);
  });
  return { lists, nothingStored, problem };
}

const Begin: Component = () => {
  const navigate = useNavigate();
  const { start, busy, problem } = useBegin();
  const setUp = () => void navigate({ to: '/start' });
  const tryOne = () => void start(QUICK_REP, { applicationId: null, resumeId: null });
  onMount(() => {
    const tapped = takeEarlyTap();
    if (tapped === home.start) setUp();
    if (tapped === home.quick) tryOne();
  });
  return (
    <section class="stack">
      <Button variant="primary" wide onClick={setUp}>
        {home.start}
      </Button>
      <Button wide busy={busy()} onClick={tryOne}>
        {home.quick}
      </Button>
      <p class="muted small">{home.quickDetail}</p>
      <Offline />
      <ProblemNotice of={problem()} />
    </section>
  );
};
