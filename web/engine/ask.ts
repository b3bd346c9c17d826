/* One piece of work, asked of the coach who is to do it, and how the reply becomes a record. */
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { Surroundings } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { askPrepared, foldPrepared, knownNow, preparedFor } from '#shared/interview/prepared.ts';
import type { Question, Source } from '#shared/interview/records.ts';
import {
  type Folded,
  foldAnalysis,
  foldQuestion,
  foldQuestionFeedback,
  foldSessionFeedback,
} from '#shared/interview/replies.ts';
import { latest } from '#shared/interview/threads.ts';
import { drawn } from '#shared/question-bank/drawn.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Coach, Coaches, CoachProblem, CoachReply } from '#web/coach/coach.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import { analysisInput, questionFeedbackInput, questionInput, sessionFeedbackInput } from './coach-inputs.ts';
import { companyNotes } from './company-notes.ts';
import { counted } from './counted.ts';
import { type EarlyWords, nameOf } from './lane.ts';
import type { Task } from './tasks.ts';

interface AskParts {
  readonly store: Store;
  readonly coaches: Pick<Coaches, 'atOnce' | 'inItsTime' | 'ahead'>;
}

/** How far back questions of earlier sessions are avoided. */
const ASKED_BEFORE = 300;

type Fold = (interview: Interview | undefined, surroundings: Surroundings) => Folded;
type Asked = Promise<Result<Fold, CoachProblem | StoreProblem>>;

/** How a piece of work is asked for. */
export interface How {
  /** How often this was asked already, and answered with what could not be used. */
  readonly before: number;
  /** Hears what is written of the words on an answer while somebody waits for them. */
  readonly onEarly: (words: EarlyWords) => void;
}

/**
 * Asks for one piece of work and gives back how its reply is folded into the interview as it is then. A coach
 * that throws at one piece of work is a coach that failed at it, and may still do the others.
 */
export async function askSafely(
  { store, coaches }: AskParts,
  interview: Interview,
  task: Task,
  how: How,
): Asked {
  try {
    const coach = await whoFor(coaches, task);
    if (!coach) return fail({ kind: 'coach-unreachable' });
    const whom = { coach: counted(coach, store, interview.session.id), ...how };
    return await ask(store, interview, task, whom);
  } catch (bug) {
    return fail({ kind: 'coach-failed', detail: nameOf(bug) });
  }
}

interface Whom extends How {
  readonly coach: Coach;
}

function whoFor(coaches: AskParts['coaches'], { work, unawaited, mayGoOut }: Task): Promise<Coach | null> {
  if (work.kind === 'question_ahead') return coaches.ahead();
  return unawaited ? coaches.inItsTime() : coaches.atOnce(mayGoOut);
}

async function ask(store: Store, interview: Interview, { work, unawaited }: Task, whom: Whom): Asked {
  const { coach, before } = whom;
  const { session } = interview;
  switch (work.kind) {
    case 'question': {
      const old = await rehearsed(store, interview, work.number);
      if (!old.ok) return old;
      const again = old.value;
      if (again) return ok((now, at) => foldQuestion(now, work.number, again, again.source, at));
      if (preparedFor(interview, work.number)) return ok((now, at) => askPrepared(now, work.number, at));
      const reply = await questionFrom(coach, store, interview, { number: work.number, before });
      return folding(
        reply,
        (value, source) => (now, at) => foldQuestion(now, work.number, value, source, at),
      );
    }
    case 'question_ahead': {
      const { number } = work;
      const madeKnowing = knownNow(interview);
      const reply = await questionFrom(coach, store, interview, { number, before });
      return folding(
        reply,
        (value, source) => (now, at) => foldPrepared(now, value, { number, source, madeKnowing }, at),
      );
    }
    case 'analysis': {
      const input = analysisInput(interview, work.thread, work.response);
      const key = work.response.id;
      const on = work.response.id;
      const asking = unawaited ? { key } : { key, onEarlyText: (text: string) => whom.onEarly({ on, text }) };
      const reply = await checked(AnalyzeResponse.Output, coach, coach.analyzeResponse(input, asking));
      return folding(
        reply,
        (value, source) => (now, at) => foldAnalysis(now, work.response, value, source, at),
      );
    }
    case 'question_feedback': {
      const analysis = work.thread.exchanges.at(-1)?.analysis;
      if (!analysis) return fail({ kind: 'coach-failed', detail: 'no analysis to explain' });
      const input = questionFeedbackInput(interview, work.thread, analysis);
      const key = analysis.id;
      const reply = await checked(QuestionFeedback.Output, coach, coach.questionFeedback(input, { key }));
      return folding(
        reply,
        (value, source) => (now, at) => foldQuestionFeedback(now, work.thread, value, source, at),
      );
    }
    case 'session_feedback': {
      // What it speaks of is every judgment there is.
      const key = [session.id, latest(interview.analyses)?.id ?? 'none'].join('.');
      const input = sessionFeedbackInput(interview, await companyNotes(store, interview));
      const reply = await checked(SessionFeedback.Output, coach, coach.sessionFeedback(input, { key }));
      return folding(reply, (value, source) => (now, at) => foldSessionFeedback(now, value, source, at));
    }
  }
}

/**
 * A question from a coach. Fetched ahead or in its turn, it has the same key, so that one whose reply was lost on the
 * way is given again and not paid twice. What could not be used is asked for under another, and so is a question made
 * from anything else: the edge knows a call by its key alone, and would give back what was made from the old résumé.
 */
export async function questionFrom(
  coach: Coach,
  store: Store,
  interview: Interview,
  { number, before, signal }: QuestionWanted,
): Promise<Checked<GenerateQuestion.Output>> {
  const known = await store.recentQuestionTexts(ASKED_BEFORE);
  const company = await companyNotes(store, interview);
  const input = questionInput(interview, number, known.ok ? known.value : [], company);
  const key = [interview.session.id, number, before, drawn(JSON.stringify(input))].join('.');
  const asking = signal ? { key, signal } : { key };
  return checked(GenerateQuestion.Output, coach, coach.generateQuestion(input, asking));
}

interface QuestionWanted {
  readonly number: number;
  /** How often it was asked for already, and answered with what could not be used. */
  readonly before: number;
  readonly signal?: AbortSignal;
}

type Checked<T> = Result<{ readonly value: T; readonly source: Source }, CoachProblem>;

function folding<T>(reply: Checked<T>, fold: (value: T, source: Source) => Fold): Result<Fold, CoachProblem> {
  return reply.ok ? ok(fold(reply.value.value, reply.value.source)) : reply;
}

/** A reply that breaks its schema is a coach that failed; its content is never put into a message. */
async function checked<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  coach: Coach,
  asked: CoachReply<unknown>,
): Promise<Checked<T>> {
  const reply = await asked;
  if (!reply.ok) return reply;
  const parsed = schema.safeParse(reply.value);
  if (!parsed.success) return fail({ kind: 'coach-failed', detail: 'a reply out of shape' });
  return ok({ value: parsed.data, source: reply.source ?? coach.source });
}

/** The old question that a session asks first, when it is a rehearsal and the question still there. */
async function rehearsed(
  store: Store,
  { session }: Interview,
  number: number,
): Promise<Result<Question | undefined, StoreProblem>> {
  return session.rehearses === null || number > 1 ? ok(undefined) : store.readQuestion(session.rehearses);
}
