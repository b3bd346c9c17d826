import { useNavigate } from '@tanstack/solid-router';
import { type Component, createSignal, For, Show } from 'solid-js';
import { isOver } from '#shared/interview/is-over.ts';
import type { Problem } from '#shared/problem.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { ListRows } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { watched } from '#web/parts/watched.ts';
import { home } from '#web/words/home.ts';
import { useInterviews } from './interviews-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SessionRowLink } from './session-row.tsx';
import { QUICK_REP } from './setup-choice.ts';

/** How many sessions are looked at: enough to find the one to go on with. */
const LOOK_AT = 20;
const SHOWN = 3;

/** Where one begins: go on, start, or see what was. It needs nothing but what is on the phone. */
export const Home: Component = () => {
  const interviews = useInterviews();
  const rows = watched<readonly SessionRow[]>(interviews.watchSessions(LOOK_AT));
  const open = () => rows()?.filter(({ session }) => !isOver(session)) ?? [];
  const recent = () =>
    rows()
      ?.filter(({ session }) => isOver(session))
      .slice(0, SHOWN) ?? [];
  return (
    <Page title={home.title} lead={home.lead}>
      <ProblemNotice of={rows.problem() as Problem | undefined} />
      <Show when={open().length > 0}>
        <section class="stack">
          <h2>{home.continue}</h2>
          <ListRows each={open().slice(0, SHOWN)}>{(row) => <SessionRowLink row={row} />}</ListRows>
        </section>
      </Show>
      <Begin />
      <Show when={rows()?.length === 0}>
        <section class="stack">
          <h2>{home.emptyTitle}</h2>
          <ul class="lines">
            <For each={home.emptyLines}>{(line) => <li>{line}</li>}</For>
          </ul>
        </section>
      </Show>
      <Show when={recent().length > 0}>
        <section class="stack">
          <h2>{home.recent}</h2>
          <ListRows each={recent()}>{(row) => <SessionRowLink row={row} />}</ListRows>
          <p>
            <ButtonLink to="/history" variant="plain">
              {home.allSessions}
            </ButtonLink>
          </p>
        </section>
      </Show>
    </Page>
  );
};

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
      <ProblemNotice of={problem()} />
    </section>
  );
};
