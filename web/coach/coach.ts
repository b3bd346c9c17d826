/*
 * A coach asks, judges and explains. All coaches are interchangeable: what they take and give is a contract
 * of prompts/, one contract suite holds them, and each says who it is.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type * as CompanyResearch from '#prompts/company-research/contract.ts';
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { Source } from '#shared/interview/records.ts';
import type { CoachProblem } from '#shared/problem.ts';
import type { Failure } from '#shared/result.ts';
import type { Spent } from '#shared/spending.ts';

export type { CoachProblem };

/** What a coach answered. */
export interface Answered<T> {
  readonly ok: true;
  readonly value: T;
  /** Who exactly it was, where only the answer tells (a model, a prompt's version); else the coach's own. */
  readonly source?: Source;
}

export type CoachReply<T> = Promise<Answered<T> | Failure<CoachProblem>>;

/** How something is asked. */
export interface Asking {
  /** Of the record it is asked for. Asked with the same key again, a coach who is paid answers once. */
  readonly key?: string;
  /** Ends the asking: the reply rejects, as with fetch. */
  readonly signal?: AbortSignal;
  /** What can be read of the answer while it is written, all of it so far; never taken back. */
  readonly onEarlyText?: (soFar: string) => void;
  /** What the answer took, where it takes anything; also of one that turns out to be of no use. */
  readonly onSpent?: (spent: Omit<Spent, 'sessionId'>) => void;
}

export interface Coach {
  /** Written into every record this coach makes, unless its answer says more. */
  readonly source: Source;
  generateQuestion(input: GenerateQuestion.Input, asking?: Asking): CoachReply<GenerateQuestion.Output>;
  analyzeResponse(input: AnalyzeResponse.Input, asking?: Asking): CoachReply<AnalyzeResponse.Output>;
  questionFeedback(input: QuestionFeedback.Input, asking?: Asking): CoachReply<QuestionFeedback.Output>;
  sessionFeedback(input: SessionFeedback.Input, asking?: Asking): CoachReply<SessionFeedback.Output>;
}

/** Who can look up how a company interviews; no coach on the device can. */
export interface CompanyResearcher extends Pick<Coach, 'source'> {
  companyResearch(input: CompanyResearch.Input, asking?: Asking): CoachReply<CompanyResearch.Output>;
}

/** The coaches of this device, and the choice among them. */
export interface Coaches {
  /**
   * The coach for what somebody waits for: where it `mayGoOut`, Claude as long as it answers in good time, and
   * else the one on the device, at once.
   */
  atOnce(mayGoOut: boolean): Promise<Coach>;
  /** Claude, for what can wait; null while it is not to be asked. */
  inItsTime(): Promise<Coach | null>;
  /**
   * Claude, for what nobody waits for yet but soon may: it is given up when somebody who waits would give it up,
   * and then there is none. null while it is not to be asked.
   */
  ahead(): Promise<Coach | null>;
  /** Calls back with why Claude does not answer at the moment, or null, now and at every change. */
  watchAway(onAway: (problem: CoachProblem | null) => void): () => void;
  /** Calls back when Claude may be asked again after it could not be. */
  onBack(back: () => void): void;
  /** The network is back, or the app came to the front. */
  lookAgain(): void;
  /** The candidate changed their mind: whatever Claude is being asked ends. */
  leave(): void;
}
