/* A case of the evals: an input, and what has to come of the reply recorded to it. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { PromptId } from '#prompts/catalog.ts';
import type * as CompanyResearch from '#prompts/company-research/contract.ts';
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';

/** What goes in and comes out, by prompt. */
export interface Contracts {
  'generate-question': { input: GenerateQuestion.Input; output: GenerateQuestion.Output };
  'analyze-response': { input: AnalyzeResponse.Input; output: AnalyzeResponse.Output };
  'question-feedback': { input: QuestionFeedback.Input; output: QuestionFeedback.Output };
  'session-feedback': { input: SessionFeedback.Input; output: SessionFeedback.Output };
  'company-research': { input: CompanyResearch.Input; output: CompanyResearch.Output };
}

export interface EvalCase<P extends PromptId> {
  /** The name of its file. */
  readonly id: string;
  readonly input: Contracts[P]['input'];
  /** A reply with a fault that code has to refuse; it would be asked for once more. */
  readonly refused?: true;
  /** The reply has faults on purpose, which code takes out: no model is asked for it. */
  readonly faulty?: true;
  /** Answers to one question, which a judge has to put into this order. */
  readonly rank?: { readonly question: string; readonly place: Place };
  /** Sentences, and whether they hold of the output. */
  readonly holds?: Readonly<Record<string, (output: Contracts[P]['output']) => boolean>>;
}

/** Weakest first. */
export const PLACES = ['weak', 'medium', 'strong'] as const;
export type Place = (typeof PLACES)[number];
