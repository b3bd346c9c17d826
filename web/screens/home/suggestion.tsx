import { type Accessor, type Component, createMemo, Match, Switch } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import type { Application } from '#shared/interview/records.ts';
import { type Suggestion, suggest, suggestedFrom } from '#shared/interview/suggestion.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { watched } from '#web/parts/watched.ts';
import { home } from '#web/words/home.ts';
import { summary } from '#web/words/summary.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { useBegin } from '../sessions/use-begin.ts';

/** What there is to suggest, and the interview it comes from; null where there is nothing honest to suggest. */
export type Found = { readonly interview: Interview; readonly suggestion: Suggestion } | null;

/** Reads the one suggestion; undefined while that takes, so that nothing below it is drawn twice. */
export function createSuggestion(
  rows: Accessor<readonly SessionRow[] | undefined>,
): Accessor<Found | undefined> {
  const interviews = useInterviews();
  const id = createMemo(() => suggestedFrom(rows() ?? [])?.id);
  const jobs = watched<readonly Application[]>(interviews.watchApplications());
  const held = watched<{ interview: Interview | undefined }>((onValue, onProblem) => {
    const session = id();
    if (!session) return () => {};
    return interviews.watchInterview(session)((interview) => onValue({ interview }), onProblem);
  });
  return createMemo(() => {
    const all = rows();
    if (all === undefined) return undefined;
    if (!id() || held.problem() || jobs.problem()) return null;
    const read = held();
    const known = jobs();
    if (!read || !known) return undefined;
    const suggestion = read.interview && suggest(read.interview, all, known.length);
    return read.interview && suggestion ? { interview: read.interview, suggestion } : null;
  });
}

/** The suggestion, and the way to it. */
export const Suggested: Component<{ suggestion: Suggestion; interview: Interview }> = (props) => {
  const again = () => props.suggestion.kind === 'again' && props.suggestion;
  return (
    <Switch>
      <Match when={again()}>{(found) => <Again found={found()} interview={props.interview} />}</Match>
      <Match when={props.suggestion.kind === 'add-job'}>
        <section class="stack">
          <h2>{home.suggestion}</h2>
          <p>{home.addJobWhy}</p>
          <p>
            <ButtonLink to="/applications/$id" params={{ id: 'new' }}>
              {home.addJob}
            </ButtonLink>
          </p>
        </section>
      </Match>
      <Match when={props.suggestion.kind === 'hiring-manager'}>
        <section class="stack">
          <h2>{home.suggestion}</h2>
          <p>{home.hiringManagerWhy}</p>
          <p>
            <ButtonLink to="/start" search={{ stage: 'hiring_manager' }}>
              {home.hiringManager}
            </ButtonLink>
          </p>
        </section>
      </Match>
    </Switch>
  );
};

const Again: Component<{ found: Extract<Suggestion, { kind: 'again' }>; interview: Interview }> = (props) => {
  const { rehearse, busy, problem } = useBegin();
  const practice = () => rehearse(props.interview.session, props.found.question);
  return (
    <section class="stack">
      <h2>{home.again}</h2>
      <p class="voice-interviewer home-question" dir="auto">
        {props.found.question.text}
      </p>
      <div class="cluster">
        <Button busy={busy()} onClick={() => void practice()}>
          {home.practice}
        </Button>
        <span class="muted small figures">{home.lastTime(summary.outOf(String(props.found.score)))}</span>
      </div>
      <ProblemNotice of={problem()} />
    </section>
  );
};
