/*
 * What Claude may still add to an interview that went on without it: an answer judged on the device because
 * there was no network is judged once more, and beside the first judgment a second one stands. As with all work
 * it is read from the records, so an outage, a reload or a second tab changes nothing about "exactly once".
 *
 * An older interview is read as a whole when the candidate asks for that (`claudeAskedAt`).
 *
 * Only finished threads are read again. In one that is open the next answer brings a judgment of all of it, and
 * a follow-up must not change under the fingers of somebody who answers it.
 */
import type { Instant } from '../ids.ts';
import type { Interview } from './interview.ts';
import { isAskedFor, mayGoOut } from './may-go-out.ts';
import { hasCurrentSummary, isFinished, type Work } from './next-step.ts';
import type { Analysis, CandidateResponse, Session, Source } from './records.ts';
import { allThreads, askedQuestions, feedbackOn, latest, standingAnalysis, type Thread } from './threads.ts';

/**
 * What Claude has to add, judgments first; empty where it may not. Answers given before the candidate agreed
 * are left as they are.
 * @param since when the candidate agreed; null: not.
 */
export function secondWork(interview: Interview, since: Instant | null): readonly Work[] {
  const { session } = interview;
  const { status, removedAt } = session.progress;
  if (since === null || !mayGoOut(session, since)) return [];
  if (removedAt !== null || status.kind === 'abandoned' || status.kind === 'pending') return [];
  const threads = allThreads(interview).filter((thread) => isFinished(interview, thread));
  const lastIn = (thread: Thread) => thread.exchanges.at(-1)?.response;
  const whole = isAskedFor(session, since);
  const free = threads.filter((thread) => whole || (lastIn(thread)?.respondedAt ?? 0) >= since);
  const analyses = free.flatMap(secondAnalysis);
  const feedback = free.flatMap((thread) => secondFeedback(interview, thread));
  const later = analyses.length === 0 && feedback.length === 0 ? secondSummary(interview, free) : [];
  return [...analyses, ...feedback, ...later];
}

function secondAnalysis(thread: Thread): readonly Work[] {
  const last = thread.exchanges.at(-1);
  if (!last?.analysis || last.analysis.source.coach === 'claude') return [];
  return worthReading(last.analysis) ? [{ kind: 'analysis', thread, response: last.response }] : [];
}

/** Where nothing was said there is nothing to read; words of somebody who needs help are not passed around. */
function worthReading({ verdict }: Analysis): boolean {
  return verdict.kind === 'scored' || verdict.reason === 'other_language';
}

/** Claude's judgment that had to be explained on the device. */
function secondFeedback(interview: Interview, thread: Thread): readonly Work[] {
  const { question, attempt } = thread;
  const analysis = thread.exchanges.at(-1)?.analysis;
  const written = feedbackOn(interview, question, attempt);
  const isStopgap =
    analysis?.source.coach === 'claude' &&
    written?.analysisId === analysis.id &&
    written.source.coach === 'on_device';
  return isStopgap ? [{ kind: 'question_feedback', thread, question }] : [];
}

/** A summary written on the device of answers that Claude has judged. */
function secondSummary(interview: Interview, free: readonly Thread[]): readonly Work[] {
  const summary = latest(interview.sessionFeedback);
  const isStopgap =
    interview.session.progress.status.kind === 'completed' &&
    summary?.source.coach === 'on_device' &&
    hasCurrentSummary(interview) &&
    free.some((thread) => thread.exchanges.at(-1)?.analysis?.source.coach === 'claude');
  return isStopgap ? [{ kind: 'session_feedback' }] : [];
}

/** What Claude would add to a finished interview, were it asked now to read all of it. */
export function readableByClaude(interview: Interview, now: Instant): boolean {
  const { session } = interview;
  if (session.progress.status.kind !== 'completed') return false;
  const asked = { ...session, progress: { ...session.progress, claudeAskedAt: now } };
  return secondWork({ ...interview, session: asked }, now).some(({ kind }) => kind === 'analysis');
}

/** What tells one piece of second work from any other, so that it can be remembered. */
export function secondKey({ id }: Session, work: Work): string {
  const what = [id, 'again', work.kind];
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

/** The two judgments of one answer: the device's and Claude's; null where there is only one. */
export function bothReadings(
  interview: Interview,
  response: CandidateResponse,
): { readonly first: Analysis; readonly second: Analysis } | null {
  const by = (coach: Source['coach']) =>
    latest(interview.analyses.filter((it) => it.responseId === response.id && it.source.coach === coach));
  const [first, second] = [by('on_device'), by('claude')];
  return first && second ? { first, second } : null;
}

/** How many questions each coach's judgment stands for: where both do, a summary mixes what is not quite alike. */
export function judgedBy(interview: Interview): Readonly<Record<Source['coach'], number>> {
  const standing = askedQuestions(interview).flatMap((it) => standingAnalysis(interview, it) ?? []);
  const count = (coach: Source['coach']) => standing.filter(({ source }) => source.coach === coach).length;
  return { on_device: count('on_device'), claude: count('claude') };
}
