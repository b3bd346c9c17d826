/* What there is to do for a session, in which order, and which coach may be asked. Pure. */
import type { Instant } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { mayGoOut } from '#shared/interview/may-go-out.ts';
import { coachWork, type Work } from '#shared/interview/next-step.ts';
import { questionAhead } from '#shared/interview/prepared.ts';
import { judgedBy, secondKey, secondWork } from '#shared/interview/second-work.ts';

/** The next question, while the candidate is still busy with the one before it. */
export interface WorkAhead {
  readonly kind: 'question_ahead';
  readonly number: number;
}

/** A piece of work, and how it is to be done. */
export interface Task {
  readonly work: Work | WorkAhead;
  /**
   * The next question before its turn, or what was done without Claude already: only Claude is asked, nobody waits,
   * and nobody is told of its trouble.
   */
  readonly unawaited: boolean;
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
      .map((work) => ({ work, unawaited: false, mayGoOut: out }));
  };
}

/**
 * The next question, feedback, and what Claude may add. The question comes first: it is short, and the candidate who
 * reads a note now turns the page in a moment. One at a time, so that with what is urgent two are in the air at most,
 * which is what the edge allows a device: no answer waits for a question that is fetched ahead. Whoever judged an
 * answer explains it. A summary that is there already is written anew only when all is judged that can be, or it would
 * be written anew after each answer Claude reads.
 */
export function laterTasks(since: Since, givenUp: ReadonlySet<string>) {
  return (interview: Interview): readonly Task[] => {
    const second = secondWork(interview, since())
      .map((work) => ({ work, unawaited: true, mayGoOut: true }))
      .filter((task) => !givenUp.has(keyOf(task, interview)));
    const judgments = second.some(({ work }) => work.kind === 'analysis');
    const out = mayGoOut(interview.session, since());
    const ahead = (out ? aheadIn(interview) : []).filter((task) => !givenUp.has(keyOf(task, interview)));
    const fits = (work: Work) =>
      work.kind === 'question_feedback'
        ? work.thread.exchanges.at(-1)?.analysis?.source.coach === 'claude'
        : judgedBy(interview).claude > 0 && !judgments;
    const work = coachWork(interview)
      .filter(({ kind }) => !URGENT.has(kind))
      .map((it) => ({ work: it, unawaited: false, mayGoOut: out && fits(it) }));
    const rewritten = ({ work }: Task) =>
      work.kind === 'session_feedback' && interview.sessionFeedback.length > 0;
    return [...ahead, ...work.filter((it) => !rewritten(it)), ...second, ...work.filter(rewritten)];
  };
}

function aheadIn(interview: Interview): readonly Task[] {
  const number = questionAhead(interview);
  return number === null
    ? []
    : [{ work: { kind: 'question_ahead', number }, unawaited: true, mayGoOut: true }];
}

/** What tells one piece of work from another, also after the interview was read anew. */
export function keyOf({ work, unawaited }: Task, { session }: Interview): string {
  if (work.kind === 'question_ahead') return [session.id, work.kind, work.number].join(' ');
  const key = secondKey(session, work);
  return unawaited ? key : `first ${key}`;
}
