/*
 * A coach asks, judges and explains. All coaches are interchangeable: what they take and give is a contract
 * of prompts/, one contract suite holds them, and each says who it is.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { Source } from '#shared/interview/records.ts';
import type { CoachProblem } from '#shared/problem.ts';
import type { Result } from '#shared/result.ts';

export type { CoachProblem };

export type CoachReply<T> = Promise<Result<T, CoachProblem>>;

export interface Coach {
  /** Written into every record this coach makes. */
  readonly source: Source;
  generateQuestion(input: GenerateQuestion.Input, signal?: AbortSignal): CoachReply<GenerateQuestion.Output>;
  analyzeResponse(input: AnalyzeResponse.Input, signal?: AbortSignal): CoachReply<AnalyzeResponse.Output>;
  questionFeedback(input: QuestionFeedback.Input, signal?: AbortSignal): CoachReply<QuestionFeedback.Output>;
  sessionFeedback(input: SessionFeedback.Input, signal?: AbortSignal): CoachReply<SessionFeedback.Output>;
}
