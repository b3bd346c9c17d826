/* Every prompt with its cases, for tests that look at all of them. */
import { CASES as analyzeResponse } from '#prompts/analyze-response/cases.ts';
import { CATALOG, type PromptId } from '#prompts/catalog.ts';
import { CASES as companyResearch } from '#prompts/company-research/cases.ts';
import type { Case } from '#prompts/define-case.ts';
import type { Given, Prompt } from '#prompts/define-prompt.ts';
import { CASES as generateQuestion } from '#prompts/generate-question/cases.ts';
import type { Call } from '#prompts/models.ts';
import { CASES as questionFeedback } from '#prompts/question-feedback/cases.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { CASES as sessionFeedback } from '#prompts/session-feedback/cases.ts';
import type { Result } from '#shared/result.ts';

/** A case without its types: its name, its input as a body, its request and what holds. */
export interface AnyCase {
  readonly prompt: PromptId;
  readonly name: string;
  readonly input: unknown;
  readonly given: Given;
  readonly request: MessageRequest;
  readonly holds: readonly (readonly [sentence: string, holds: boolean])[];
  /** The request of another input of the same prompt. */
  render(input: unknown): MessageRequest;
}

export const ALL_CASES: readonly AnyCase[] = [
  ...casesOf(CATALOG['generate-question'], generateQuestion),
  ...casesOf(CATALOG['analyze-response'], analyzeResponse),
  ...casesOf(CATALOG['question-feedback'], questionFeedback),
  ...casesOf(CATALOG['session-feedback'], sessionFeedback),
  ...casesOf(CATALOG['company-research'], companyResearch),
];

export const PROMPT_IDS = Object.keys(CATALOG) as PromptId[];

function casesOf<Input, Reply, Output>(
  prompt: Prompt<PromptId & Call, Input, Reply, Output>,
  cases: readonly Case<Input, Reply, Output>[],
): AnyCase[] {
  return cases.map(({ name, input, given = {}, reply, holds }) => ({
    prompt: prompt.id,
    name,
    input,
    given,
    request: prompt.render(input, given),
    holds: Object.entries(holds).map(([sentence, check]) => [
      sentence,
      check(read(prompt, input, given, JSON.stringify(reply))),
    ]),
    render: (other) => done(prompt.ask(other)).request(given),
  }));
}

/** Through the door, as the reply would come. */
function read<Input, Reply, Output>(
  prompt: Prompt<PromptId & Call, Input, Reply, Output>,
  input: Input,
  given: Given,
  text: string,
) {
  return done(prompt.ask(input)).read(text, given);
}

function done<T>(result: Result<T, { readonly kind: string; readonly fields?: readonly string[] }>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.fields?.join(', ')}`);
  return result.value;
}

/** All words of a request that are told to the model, in order. */
export function wordsOf({ system, messages }: MessageRequest): string {
  return [...system, ...messages.flatMap(({ content }) => content)].map(({ text }) => text).join('\n\n');
}

/** The words of the user's turn. */
export function userWordsOf({ messages }: MessageRequest): string {
  return messages.flatMap(({ content }) => content.map(({ text }) => text)).join('\n\n');
}
