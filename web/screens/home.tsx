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
import { Offline } from './device-news.tsx';
import type { HomeLists } from './home/lists.tsx';
import { rememberedHome, rememberHome } from './home/remembered.ts';
import { useInterviews } from './interviews-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { QUICK_REP } from './setup-choice.ts';

/**
 * Where one begins. What every visitor needs is drawn at once, and stands in index.html already
 * (first-paint.ts); what this phone remembers comes with the database.
 */
export const Home: Component = () => {
  const { lists, nothingStored } = useLists();
  const state = () => lists()?.state() ?? (nothingStored() ? 'first' : rememberedHome());
  return (
    <Page title={home.title} lead={home.lead}>
      <div class="home-open">
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

/** The half of Home that shows what is stored, fetched as soon as anything is. */
function useLists() {
  const interviews = useInterviews();
  const owner = getOwner();
  const [lists, setLists] = createSignal<HomeLists>();
  const [nothingStored, setNothingStored] = createSignal(false);
  const load = () =>
    void import('./home/lists.tsx').then(
      ({ createHomeLists }) => runWithOwner(owner, () => setLists(createHomeLists())),
      () => 'not fetched: offline before the app was all here; what is drawn goes on working',
    );
  onMount(() => {
    let asked = false;
    const look = (found: boolean) => {
      if (found && !asked) load();
      asked ||= found;
      if (!asked) rememberHome('first');
      setNothingStored(!asked);
    };
    // A database that cannot be read is for the lists to tell of.
    onCleanup(
      interviews.watchSessions(1)(
        (rows) => look(rows.length > 0),
        () => look(true),
      ),
    );
  });
  return { lists, nothingStored };
}

const Begin: Component = () => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const tryOne = async () => {
    if (busy()) return;
    setBusy(true);
    try {
      const id = await interviews.start(QUICK_REP, { applicationId: null, resumeId: null });
      if (id.ok) await navigate({ to: '/interview/$id', params: { id: id.value } });
      else setProblem(id.error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="stack">
      <Button variant="primary" wide onClick={() => void navigate({ to: '/start' })}>
        {home.start}
      </Button>
      <Button wide busy={busy()} onClick={() => void tryOne()}>
        {home.quick}
      </Button>
      <p class="muted small">{home.quickDetail}</p>
      <Offline />
      <ProblemNotice of={problem()} />
    </section>
  );
};
