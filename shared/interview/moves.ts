/*
 * What a candidate can do in an interview. A move looks at the records and gives back new ones or says why
 * not; saving them is somebody else's work. Every move may be asked of an interview that is not there.
 */
import type { QuestionId, RecordId, ResponseId, Surroundings } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { applied } from './applied.ts';
import { activeMs } from './durations.ts';
import type { Changes, Interview } from './interview.ts';
import { isOver } from './is-over.ts';
import { LIMITS } from './limits.ts';
import { nextStep } from './next-step.ts';
import { askPrepared } from './prepared.ts';
import type { CandidateResponse, Progress, Session } from './records.ts';
import type { Refusal } from './refusals.ts';
import { currentThread, latestAttempt, promptedAt, type Thread, threadOf } from './threads.ts';
import { afterClosing } from './way-on.ts';

export type Moved = Result<Changes, Refusal>;
type Maybe = Interview | undefined;

/** Longer than this between prompt and response is not thinking but a closed phone: the duration is unknown. */
const LONGEST_ANSWER_MS = 60 * 60_000;

/** The place an answer belongs to, as the screen showed it. */
export interface AnswerSlot {
  readonly questionId: QuestionId;
  readonly attempt: number;
  /** 1 is the answer to the question itself, 2–4 are answers to follow-ups (000-31). */
  readonly responseNumber: number;
}

/** Submits an answer (000-31…36). The words are kept exactly as typed. */
export function respond(
  interview: Maybe,
  slot: AnswerSlot,
  text: string,
  surroundings: Surroundings,
  mode: CandidateResponse['mode'] = 'text',
): Moved {
  const open = openInterview(interview);
  if (!open.ok) return open;
  if (!open.value.questions.some((question) => question.id === slot.questionId)) {
    return fail({ kind: 'question-not-found' }); // X27: also a question of another session
  }
  if (text.trim() === '') return fail({ kind: 'empty-response' });
  if (text.length > LIMITS.response) {
    return fail({ kind: 'response-too-long', length: text.length, limit: LIMITS.response });
  }
  const step = nextStep(open.value);
  if (step.kind !== 'response' || !sameSlot(step, slot)) return fail({ kind: 'out-of-turn' });
  const response: CandidateResponse = {
    id: surroundings.newId<ResponseId>(),
    sessionId: open.value.session.id,
    ...slot,
    prompt: step.prompt,
    text,
    mode,
    durationMs: answerDuration(open.value.session, step.thread, surroundings.now),
    respondedAt: surroundings.now,
  };
  return ok({ responses: [response] });
}

/** Leaves a question as it is: unanswered, or with its follow-ups unanswered (004-9). */
export function skip(
  interview: Maybe,
  slot: Omit<AnswerSlot, 'responseNumber'>,
  surroundings: Surroundings,
): Moved {
  const open = openInterview(interview);
  if (!open.ok) return open;
  const thread = currentThread(open.value);
  if (!thread || thread.question.id !== slot.questionId || thread.attempt !== slot.attempt) {
    return fail({ kind: 'out-of-turn' });
  }
  return ok(goingOn(open.value, closing(thread, surroundings), surroundings));
}

/**
 * Turns the page to the next question (000-40…43). Refused where no question is left, a retry's included: there
 * the session is to be ended (see `wayOn`).
 */
export function next(interview: Maybe, surroundings: Surroundings): Moved {
  const open = openInterview(interview);
  if (!open.ok) return open;
  const thread = currentThread(open.value);
  if (afterClosing(open.value, thread) === 'end_session') return fail({ kind: 'maximum-questions' });
  if (!thread || thread.exchanges.length === 0) return fail({ kind: 'out-of-turn' });
  return ok(goingOn(open.value, closing(thread, surroundings), surroundings));
}

/** Stops the clock until `resume` (003-19). */
export function pause(interview: Maybe, surroundings: Surroundings): Moved {
  const open = openInterview(interview);
  if (!open.ok) return open;
  return progressed(
    open.value.session,
    { status: { kind: 'paused', since: surroundings.now } },
    surroundings,
  );
}

/** Goes on after a pause. Asked of a running session it is refused as out of turn. */
export function resume(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  const { session } = interview;
  const { status } = session.progress;
  if (status.kind === 'pending') {
    const begun = { status: { kind: 'in_progress' } as const, startedAt: surroundings.now };
    return ok(goingOn(interview, changed(session, begun, surroundings), surroundings));
  }
  if (status.kind !== 'paused') return fail({ kind: isOver(session) ? 'session-completed' : 'out-of-turn' });
  return progressed(
    session,
    { status: { kind: 'in_progress' }, pauses: pausesUntil(session, surroundings.now) },
    surroundings,
  );
}

/** Ends a session, at any time after one answer, also from a pause (X19, 003-20). */
export function end(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  if (isOver(interview.session)) return fail({ kind: 'session-completed' });
  if (interview.responses.length === 0) return fail({ kind: 'nothing-answered' });
  return over(interview.session, 'completed', surroundings);
}

/** Gives a session up; nothing is judged any more (X6). */
export function abandon(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  if (isOver(interview.session)) return fail({ kind: 'session-completed' });
  return over(interview.session, 'abandoned', surroundings);
}

/** Begins a new attempt at a question that was answered or skipped; earlier attempts stay as they are (X22). */
export function retry(interview: Maybe, questionId: QuestionId, surroundings: Surroundings): Moved {
  const open = openInterview(interview);
  if (!open.ok) return open;
  const question = open.value.questions.find((it) => it.id === questionId);
  if (!question) return fail({ kind: 'question-not-found' });
  const number = latestAttempt(open.value, question);
  const thread = threadOf(open.value, question, number);
  if (thread.exchanges.length === 0 && !thread.closed) return fail({ kind: 'out-of-turn' });
  const attempt = {
    id: surroundings.newId<RecordId>(),
    sessionId: open.value.session.id,
    questionId,
    number: number + 1,
    startedAt: surroundings.now,
  };
  return ok({ attempts: [attempt] });
}

/** Takes a session out of every list; `restore` brings it back unharmed. */
export function remove(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  return progressed(interview.session, { removedAt: surroundings.now }, surroundings);
}

/** Asks that Claude read all of a finished interview, whatever was agreed to when it was answered. */
export function askClaude(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  if (interview.session.progress.status.kind !== 'completed') return fail({ kind: 'out-of-turn' });
  return progressed(interview.session, { claudeAskedAt: surroundings.now }, surroundings);
}

/** Undoes `remove`. */
export function restore(interview: Maybe, surroundings: Surroundings): Moved {
  if (!interview) return fail({ kind: 'session-not-found' });
  return progressed(interview.session, { removedAt: null }, surroundings);
}

function openInterview(interview: Maybe): Result<Interview, Refusal> {
  if (!interview) return fail({ kind: 'session-not-found' });
  if (isOver(interview.session)) return fail({ kind: 'session-completed' });
  if (interview.session.progress.status.kind !== 'in_progress') return fail({ kind: 'session-paused' });
  return ok(interview);
}

function sameSlot(step: { thread: Thread; responseNumber: number }, slot: AnswerSlot): boolean {
  return (
    step.thread.question.id === slot.questionId &&
    step.thread.attempt === slot.attempt &&
    step.responseNumber === slot.responseNumber
  );
}

function answerDuration(session: Session, thread: Thread, now: number): number | null {
  const duration = activeMs(session, promptedAt(thread), now);
  return duration > LONGEST_ANSWER_MS ? null : duration;
}

function closing(thread: Thread, surroundings: Surroundings): Changes {
  const { question, attempt } = thread;
  const record = {
    id: surroundings.newId<RecordId>(),
    sessionId: question.sessionId,
    questionId: question.id,
    attempt,
    at: surroundings.now,
  };
  return { closings: [record] };
}

function over(session: Session, kind: 'completed' | 'abandoned', surroundings: Surroundings): Moved {
  const pauses = pausesUntil(session, surroundings.now);
  return progressed(session, { status: { kind, at: surroundings.now }, pauses }, surroundings);
}

function pausesUntil(session: Session, now: Surroundings['now']): Progress['pauses'] {
  const { status, pauses } = session.progress;
  return status.kind === 'paused' ? [...pauses, { from: status.since, to: now }] : pauses;
}

/** These changes, and the question they lead to where it was fetched ahead: nobody waits for what is here. */
function goingOn(interview: Interview, changes: Changes, surroundings: Surroundings): Changes {
  const after = applied(interview, changes);
  const step = nextStep(after);
  if (step.kind !== 'question') return changes;
  const asked = askPrepared(after, step.number, surroundings);
  return asked.ok ? { ...changes, ...asked.value } : changes;
}

function progressed(session: Session, to: Partial<Progress>, surroundings: Surroundings): Moved {
  return ok(changed(session, to, surroundings));
}

function changed(session: Session, to: Partial<Progress>, surroundings: Surroundings): Changes {
  const progress: Progress = { ...session.progress, ...to, stamp: surroundings.stamp() };
  return { sessions: [{ ...session, progress }] };
}
