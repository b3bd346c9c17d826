/*
 * What an interview waits for is read from its records, never stored beside them. A reload, a killed tab, a
 * second tab and a second device all reach the same step because they read the same facts.
 */
import type { Interview } from './interview.ts';
import type { CandidateResponse, FollowUp, Question } from './records.ts';
import {
  allThreads,
  askedQuestions,
  currentThread,
  feedbackOn,
  latest,
  pendingFollowUp,
  sameThread,
  type Thread,
} from './threads.ts';

/** What the interview waits for, seen by the candidate. */
export type Step =
  /** It was prepared and waits to be started. */
  | { readonly kind: 'start' }
  | { readonly kind: 'resume'; readonly since: number }
  /** A coach is to ask question `number`. */
  | { readonly kind: 'question'; readonly number: number }
  /** The candidate is to answer; `followUp` is null for the question itself. */
  | {
      readonly kind: 'response';
      readonly thread: Thread;
      readonly responseNumber: number;
      readonly prompt: string;
      readonly followUp: FollowUp | null;
    }
  /** A coach is to judge the newest response. */
  | { readonly kind: 'analysis'; readonly thread: Thread; readonly response: CandidateResponse }
  /** The question is complete; the candidate is to turn the page. */
  | { readonly kind: 'next'; readonly thread: Thread }
  /** All questions are behind; the candidate is to end the session. */
  | { readonly kind: 'end' }
  /** The session is over; a coach is to write the summary. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'nothing'; readonly because: 'completed' | 'abandoned' };

/** The step an interview is at. Pure; every interview reaches 'nothing' however its steps are taken. */
export function nextStep(interview: Interview): Step {
  const { status } = interview.session.progress;
  switch (status.kind) {
    case 'pending':
      return { kind: 'start' };
    case 'paused':
      return { kind: 'resume', since: status.since };
    case 'in_progress':
      return stepWithin(interview);
    case 'completed':
      return interview.sessionFeedback.length > 0
        ? { kind: 'nothing', because: 'completed' }
        : { kind: 'summary' };
    case 'abandoned':
      return { kind: 'nothing', because: 'abandoned' };
  }
}

function stepWithin(interview: Interview): Step {
  const thread = currentThread(interview);
  if (thread) return stepInThread(thread);
  const number = (askedQuestions(interview).at(-1)?.number ?? 0) + 1;
  return number > interview.session.totalQuestions ? { kind: 'end' } : { kind: 'question', number };
}

function stepInThread(thread: Thread): Step {
  const last = thread.exchanges.at(-1);
  if (!last) {
    return { kind: 'response', thread, responseNumber: 1, prompt: thread.question.text, followUp: null };
  }
  if (!last.analysis) return { kind: 'analysis', thread, response: last.response };
  const followUp = pendingFollowUp(thread);
  if (!followUp) return { kind: 'next', thread };
  const responseNumber = last.response.responseNumber + 1;
  return { kind: 'response', thread, responseNumber, prompt: followUp.text, followUp };
}

/** Work that waits for a coach. It is a question about records, so no queue has to survive anything. */
export type Work =
  | { readonly kind: 'question'; readonly number: number }
  | { readonly kind: 'analysis'; readonly thread: Thread; readonly response: CandidateResponse }
  | { readonly kind: 'question_feedback'; readonly thread: Thread; readonly question: Question }
  | { readonly kind: 'session_feedback' };

/**
 * Everything a coach has to do for an interview, most urgent first; empty when it waits for the candidate only.
 * The summary speaks of every answer, so it comes last: whoever does the work in this order writes it when each
 * answer has been judged, or when a judgment was tried and cannot be had.
 */
export function coachWork(interview: Interview): readonly Work[] {
  const { status, removedAt } = interview.session.progress;
  if (removedAt !== null || status.kind === 'abandoned' || status.kind === 'pending') return [];
  const step = nextStep(interview);
  const question: Work[] = step.kind === 'question' ? [{ kind: 'question', number: step.number }] : [];
  // The answer the candidate waits at goes before those they moved on from.
  const awaited = (thread: Thread) => step.kind === 'analysis' && sameThread(thread, step.thread);
  const all = allThreads(interview);
  const threads = [...all.filter(awaited), ...all.filter((thread) => !awaited(thread))];
  const summary: Work[] =
    status.kind === 'completed' && !hasCurrentSummary(interview) ? [{ kind: 'session_feedback' }] : [];
  return [
    ...question,
    ...threads.flatMap(missingAnalysis),
    ...threads.flatMap(missingFeedback(interview)),
    ...summary,
  ];
}

/**
 * Whether the latest session feedback speaks of every judgment there is. One that was written while a judgment
 * could not be had is out of date as soon as that judgment arrives; the new one stands beside it, and the latest
 * counts.
 */
export function hasCurrentSummary({ sessionFeedback, analyses }: Interview): boolean {
  const summary = latest(sessionFeedback);
  return summary !== undefined && analyses.every(({ createdAt }) => createdAt <= summary.createdAt);
}

function missingAnalysis(thread: Thread): readonly Work[] {
  // Only the newest response of a thread: its analysis judges everything before it (X11).
  const last = thread.exchanges.at(-1);
  return last && !last.analysis ? [{ kind: 'analysis', thread, response: last.response }] : [];
}

/** Whether a judged thread goes no further: it is closed, nothing more is asked in it, or all is over. */
export function isFinished({ session }: Interview, thread: Thread): boolean {
  if (!thread.exchanges.at(-1)?.analysis) return false;
  return session.progress.status.kind === 'completed' || thread.closed || pendingFollowUp(thread) === null;
}

function missingFeedback(interview: Interview) {
  return (thread: Thread): readonly Work[] => {
    const analysis = thread.exchanges.at(-1)?.analysis;
    if (!analysis) return [];
    const explained = feedbackOn(interview, thread.question, thread.attempt)?.analysisId === analysis.id;
    return isFinished(interview, thread) && !explained
      ? [{ kind: 'question_feedback', thread, question: thread.question }]
      : [];
  };
}
