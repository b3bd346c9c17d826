/* What there is to do for a session, in which order, and which coach may be asked. Pure. */
import type { Instant } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { coachWork, type Work } from '#shared/interview/next-step.ts';
import { judgedBy, mayGoOut, secondWork } from '#shared/interview/second-work.ts';

/** A piece of work, and how it is to be done. */
export interface Task {
  readonly work: Work;
  /** It was done without Claude already: only Claude is asked, and nobody waits. */
  readonly second: boolean;
  /** Claude may be asked first. */
  readonly mayGoOut: boolean;
}

/** Since when Claude may be told of what is written here; null: it may not. */
type Since = () => Instant | null;

/** What the candidate cannot go on without. */
const URGENT: ReadonlySet<Work['kind']> = new Set(['question', 'analysis']);

/** What the candidate cannot go on without, most urgent first. */
export function urgentTasks(since: Since) {
  return (interview: Interview): readonly Task[] => {
    const out = mayGoOut(interview.session, since());
    return coachWork(interview)
      .filter(({ kind }) => URGENT.has(kind))
      .map((work) => ({ work, second: false, mayGoOut: out }));
  };
}

/**
 * Feedback, and what Claude may add. Whoever judged an answer explains it. A summary that is there already is
 * written anew only when all is judged that can be, or it would be written anew after each answer Claude reads.
 */
export function laterTasks(since: Since, givenUp: ReadonlySet<string>) {
  return (interview: Interview): readonly Task[] => {
    const second = secondWork(interview, since())
      .map((work) => ({ work, second: true, mayGoOut: true }))
      .filter((task) => !givenUp.has(keyOf(task, interview)));
    const judgments = second.some(({ work }) => work.kind === 'analysis');
    const out = mayGoOut(interview.session, since());
    const fits = (work: Work) =>
      work.kind === 'question_feedback'
        ? work.thread.exchanges.at(-1)?.analysis?.source.coach === 'claude'
        : judgedBy(interview).claude > 0 && !judgments;
    const work = coachWork(interview)
      .filter(({ kind }) => !URGENT.has(kind))
      .map((it) => ({ work: it, second: false, mayGoOut: out && fits(it) }));
    const rewritten = ({ work }: Task) =>
      work.kind === 'session_feedback' && interview.sessionFeedback.length > 0;
    return [...work.filter((it) => !rewritten(it)), ...second, ...work.filter(rewritten)];
  };
}

/** What tells one piece of work from another, also after the interview was read anew. */
export function keyOf({ work, second }: Task, { session }: Interview): string {
  const what = [session.id, second ? 'again' : 'first', work.kind];
  switch (work.kind) {
    case 'question':
      return [...what, work.number].join(' ');
    case 'analysis':
      return [...what, work.response.id].join(' ');
    case 'question_feedback':
      return [...what, work.question.id, work.thread.attempt].join(' ');
    case 'session_feedback':
      return what.join(' ');
  }
}
