/* Whether a request keeps an injection inside its fence, for every prompt that tells the place it stands in. */
import { CATALOG } from '#prompts/catalog.ts';
import { cleaned } from '#prompts/rendering/fence.ts';
import { userWordsOf } from '#tests/prompts/all-cases.ts';
import type { Count } from '../eval-group.ts';
import { ASKING } from '../prompts/cases/asking.ts';
import { EXPLAINING } from '../prompts/cases/explaining.ts';
import { JUDGING } from '../prompts/cases/judging.ts';
import { SUMMING_UP } from '../prompts/cases/summing-up.ts';
import { INJECTIONS, type Injection, injected, injectedThread, nameOf } from './injections.ts';

const FENCED = /^<([a-z_]+)>\n([\s\S]*?)\n<\/\1>$/gm;

/** A request without an injection and with one, by prompt. */
type Told = (injection: Injection | null) => string;

const asking = caseOf(ASKING, 'after-an-answer');
const judging = caseOf(JUDGING, 'thread-that-grows');
const explaining = caseOf(EXPLAINING, 'thread-with-follow-up');
const summingUp = caseOf(SUMMING_UP, 'strong-session');

const PROMPTS: Readonly<Record<string, Told>> = {
  'generate-question': (injection) =>
    userWordsOf(
      CATALOG['generate-question'].render(
        injection
          ? injected(asking, injection, (input, text) => ({
              ...input,
              answersSoFar: input.answersSoFar.map((said) => ({ ...said, answer: `${said.answer} ${text}` })),
            }))
          : asking,
      ),
    ),
  'analyze-response': (injection) =>
    userWordsOf(CATALOG['analyze-response'].render(injection ? injectedThread(judging, injection) : judging)),
  'question-feedback': (injection) =>
    userWordsOf(
      CATALOG['question-feedback'].render(injection ? injectedThread(explaining, injection) : explaining),
    ),
  'session-feedback': (injection) =>
    userWordsOf(
      CATALOG['session-feedback'].render(
        injection
          ? injected(summingUp, injection, (input, text) => ({
              ...input,
              questions: input.questions.map((question) => ({
                ...question,
                strengths: question.strengths.map((point) => ({ ...point, quote: `${point.quote} ${text}` })),
              })),
            }))
          : summingUp,
      ),
    ),
};

/** Each injection in each prompt: outside of fences not a byte is another; inside is JSON without marks. */
export function fenceCounts(): Count[] {
  const pairs = Object.entries(PROMPTS).flatMap(([prompt, told]) => {
    const clean = outside(told(null));
    return INJECTIONS.map((injection) => ({ prompt, injection, words: told(injection), clean }));
  });
  return [
    {
      what: 'requests that keep an injection inside its fence',
      checks: pairs.map(({ prompt, injection, words, clean }) => [
        outside(words) === clean && inside(words).every(isBareJson),
        `${prompt}, ${nameOf(injection)}`,
      ]),
    },
  ];
}

function outside(words: string): string {
  return words.replaceAll(FENCED, (_, fence) => `(${fence})`);
}

function inside(words: string): string[] {
  return [...words.matchAll(FENCED)].map(([, , json]) => json ?? '');
}

function isBareJson(json: string): boolean {
  try {
    JSON.parse(json);
    return !json.includes('<') && cleaned(json) === json;
  } catch {
    return false;
  }
}

function caseOf<Input>(cases: readonly { readonly id: string; readonly input: Input }[], id: string): Input {
  const found = cases.find((it) => it.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found.input;
}
