/*
 * Reading an interview's records. A thread is one attempt at one question: the initial response, the
 * follow-ups, and what a coach made of each. Everything here sorts for itself and stores nothing.
 */
import type { Interview } from './interview.ts';
import type { Analysis, CandidateResponse, FollowUp, Question, QuestionFeedback, Source } from './records.ts';

export interface Thread {
  readonly question: Question;
  readonly attempt: number;
  /** When this attempt was opened: the question asked, or the retry begun. */
  readonly openedAt: number;
  /** In the order they were given; `analysis` is the judgment of that response that stands, or null. */
  readonly exchanges: readonly { readonly response: CandidateResponse; readonly analysis: Analysis | null }[];
  /** The candidate turned the page, or began a later attempt. */
  readonly closed: boolean;
}

/** The questions asked so far, by number. */
export function askedQuestions(interview: Interview): readonly Question[] {
  return [...interview.questions].sort((a, b) => a.number - b.number || byId(a, b));
}

/** The latest attempt's number at a question, from 1. */
export function latestAttempt(interview: Interview, question: Question): number {
  const retries = interview.attempts.filter((attempt) => attempt.questionId === question.id);
  return Math.max(1, ...retries.map((attempt) => attempt.number));
}

/** One attempt at a question, read from the records. */
export function threadOf(interview: Interview, question: Question, attempt: number): Thread {
  const belongs = (record: { questionId: string; attempt: number }) =>
    record.questionId === question.id && record.attempt === attempt;
  const [retry] = interview.attempts
    .filter((it) => it.questionId === question.id && it.number === attempt)
    .sort(byId);
  return {
    question,
    attempt,
    openedAt: retry?.startedAt ?? question.askedAt,
    exchanges: interview.responses
      .filter(belongs)
      .sort((a, b) => a.responseNumber - b.responseNumber || byId(a, b))
      .map((response) => ({ response, analysis: standingAnalysisOf(interview, response) })),
    closed: interview.closings.some(belongs) || attempt < latestAttempt(interview, question),
  };
}

/** Every attempt at every question, by number, then attempt. */
export function allThreads(interview: Interview): readonly Thread[] {
  return askedQuestions(interview).flatMap((question) =>
    Array.from({ length: latestAttempt(interview, question) }, (_, index) =>
      threadOf(interview, question, index + 1),
    ),
  );
}

/**
 * The thread the interview is at: the retry begun last, else the first question whose page is not turned;
 * undefined between questions.
 */
export function currentThread(interview: Interview): Thread | undefined {
  const open = allThreads(interview).filter((thread) => !thread.closed);
  // By id, not by time: the clock may have been set back between two retries.
  const newestFirst = [...interview.attempts].sort(byId).reverse();
  const retried = newestFirst.flatMap(
    ({ questionId, number }) =>
      open.find((thread) => thread.question.id === questionId && thread.attempt === number) ?? [],
  );
  return retried[0] ?? open[0];
}

/** The follow-up to ask next in a thread, or null when it is complete or waits for an analysis. */
export function pendingFollowUp(thread: Thread): FollowUp | null {
  return thread.exchanges.at(-1)?.analysis?.followUps[0] ?? null;
}

/**
 * When the prompt a thread is at was put: the question asked or the retry begun, or the judgment that brought
 * the follow-up.
 */
export function promptedAt(thread: Thread): number {
  return thread.exchanges.findLast(({ analysis }) => analysis)?.analysis?.createdAt ?? thread.openedAt;
}

/** Whether two readings are of the same attempt at the same question. */
export function sameThread(a: Thread, b: Thread): boolean {
  return a.question.id === b.question.id && a.attempt === b.attempt;
}

/** Ids of the follow-ups that were asked and answered in a thread, so that none is asked twice. */
export function askedFollowUpIds(thread: Thread): readonly string[] {
  const answered = thread.exchanges.slice(0, -1);
  return answered.flatMap(({ analysis }) => analysis?.followUps[0]?.id ?? []);
}

/** Whether an answer was that of somebody who needs help; such words are not passed around. */
export function tellsDistress({ exchanges }: Thread): boolean {
  return exchanges.some(
    ({ analysis }) => analysis?.verdict.kind === 'not_scored' && analysis.verdict.reason === 'distress',
  );
}

/** The judgment that stands for a question (X11): the latest of its latest judged attempt, or null. */
export function standingAnalysis(interview: Interview, question: Question): Analysis | null {
  for (let attempt = latestAttempt(interview, question); attempt >= 1; attempt -= 1) {
    const { exchanges } = threadOf(interview, question, attempt);
    const judged = exchanges.findLast(({ analysis }) => analysis !== null);
    if (judged?.analysis) return judged.analysis;
  }
  return null;
}

/** A question's score 1–10, or null while there is none (X13: none is invented). */
export function questionScore(interview: Interview, question: Question): number | null {
  const verdict = standingAnalysis(interview, question)?.verdict;
  return verdict?.kind === 'scored' ? verdict.score : null;
}

/** The feedback on one attempt: what explains its latest judgment, else the latest there is, or null. */
export function feedbackOn(
  interview: Interview,
  question: Question,
  attempt: number,
): QuestionFeedback | null {
  const candidates = interview.questionFeedback.filter(
    (feedback) => feedback.questionId === question.id && feedback.attempt === attempt,
  );
  const judged = threadOf(interview, question, attempt).exchanges.at(-1)?.analysis;
  return (
    betterInformed(candidates.filter((it) => it.analysisId === judged?.id)) ?? latest(candidates) ?? null
  );
}

/** How many questions have at least one response. */
export function questionsAnswered(interview: Interview): number {
  return new Set(interview.responses.map((response) => response.questionId)).size;
}

/** The newest by `createdAt`, ids deciding between equals, so that the order of records never matters. */
export function latest<T extends { readonly createdAt: number; readonly id: string }>(
  records: readonly T[],
): T | undefined {
  return records.reduce<T | undefined>(
    (best, it) =>
      best === undefined ||
      it.createdAt > best.createdAt ||
      (it.createdAt === best.createdAt && it.id > best.id)
        ? it
        : best,
    undefined,
  );
}

/** UUIDv7 as text: in the order in which a device made them, and the same order on every device. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function standingAnalysisOf(interview: Interview, response: CandidateResponse): Analysis | null {
  return betterInformed(interview.analyses.filter((analysis) => analysis.responseId === response.id)) ?? null;
}

/** Of several words on the same thing, Claude's latest; else the latest. The clock may have been set back. */
function betterInformed<T extends Sourced>(records: readonly T[]): T | undefined {
  return latest(records.filter(({ source }) => source.coach === 'claude')) ?? latest(records);
}

interface Sourced {
  readonly createdAt: number;
  readonly id: string;
  readonly source: Source;
}
