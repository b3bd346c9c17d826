/* All prompts. The only door to them: what is not here cannot be asked. */

import type { Result } from '#shared/result.ts';
import { analyzeResponse } from './analyze-response/prompt.ts';
import { companyResearch } from './company-research/prompt.ts';
import type { Asking, BadInput } from './define-prompt.ts';
import { generateQuestion } from './generate-question/prompt.ts';
import { questionFeedback } from './question-feedback/prompt.ts';
import { sessionFeedback } from './session-feedback/prompt.ts';

export const CATALOG = {
  'generate-question': generateQuestion,
  'analyze-response': analyzeResponse,
  'question-feedback': questionFeedback,
  'session-feedback': sessionFeedback,
  'company-research': companyResearch,
} as const;

export type PromptId = keyof typeof CATALOG;

/** A prompt as its caller needs it who takes inputs as they come. */
export interface OpenPrompt {
  readonly id: PromptId;
  readonly version: number;
  /** The field of the reply whose prose may be shown while it is written. */
  readonly shownEarly: string | null;
  ask(body: unknown): Result<Asking<unknown>, BadInput>;
}

/** The prompt of a name, or undefined: names come from outside. */
export function promptNamed(name: string): OpenPrompt | undefined {
  return Object.hasOwn(CATALOG, name) ? CATALOG[name as PromptId] : undefined;
}
