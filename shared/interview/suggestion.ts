import type { QuestionId } from '../ids.ts';
import type { Interview } from './interview.ts';
import { isOver } from './is-over.ts';
import type { Question, Session, SessionFeedback } from './records.ts';
import { askedQuestions, questionScore } from './threads.ts';

/** What to do next, for somebody who has finished an interview: one thing. */
export type Suggestion =
  | { readonly kind: 'again'; readonly question: Question; readonly score: number }
  | { readonly kind: 'add-job' }
  | { readonly kind: 'hiring-manager' };

/** A session in a list, with its feedback when there is one. */
export interface Row {
  readonly session: Session;
  readonly feedback: SessionFeedback | null;
}

/** A score from which on an answer need not be practiced again (003: 7 is "good"). */
const GOOD = 7;

/** Scored answers that a word about a whole interview takes; as many as its readiness takes (X18). */
const ENOUGH = 3;

/**
 * The session a suggestion is made from: the newest finished one with more than one scored question, else the
 * newest that was scored at all. A warm-up or a rehearsal of one question says little about the rest.
 * @param rows newest first.
 */
export function suggestedFrom(rows: readonly Row[]): Session | null {
  const scored = rows.filter(
    ({ session, feedback }) =>
      isOver(session) && session.rehearses === null && typeof feedback?.overallScore === 'number',
  );
  const whole = scored.find(({ feedback }) => (feedback?.questionsCompleted ?? 0) > 1);
  return (whole ?? scored[0])?.session ?? null;
}

/**
 * The question answered least well and not made good since; else the job to add; else the next stage; else
 * nothing, which is an answer too.
 * @param rows the sessions known, newest first; rehearsals among them count as made good from a score of 7 on.
 * @param jobs how many applications there are.
 */
export function suggest(interview: Interview, rows: readonly Row[], jobs: number): Suggestion | null {
  const madeGood = new Set<QuestionId | null>(
    rows
      .filter(({ feedback }) => (feedback?.overallScore ?? 0) >= GOOD)
      .map(({ session }) => session.rehearses),
  );
  const scored = askedQuestions(interview)
    .map((question) => ({ question, score: questionScore(interview, question) }))
    .filter((it): it is { question: Question; score: number } => it.score !== null);
  const [weakest] = scored
    .filter(({ question }) => !madeGood.has(question.id))
    .toSorted((a, b) => a.score - b.score || a.question.number - b.question.number);
  if (weakest && weakest.score < GOOD) return { kind: 'again', ...weakest };
  if (jobs === 0) return { kind: 'add-job' };
  const enough = scored.length >= ENOUGH && interview.session.stage === 'recruiter_screen';
  return enough ? { kind: 'hiring-manager' } : null;
}
