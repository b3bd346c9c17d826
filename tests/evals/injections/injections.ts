/*
 * Texts that speak to a machine instead of to a listener, forty to each place a text of others can stand: ours, of
 * eleven families. None of them is the last word: what a model makes of the next one only a model can tell.
 */
import * as z from 'zod';
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import inAnswer from './in-answer.json' with { type: 'json' };
import inJob from './in-job.json' with { type: 'json' };
import inResume from './in-resume.json' with { type: 'json' };

export const WHERE = ['answer', 'resume', 'job'] as const;
export type Where = (typeof WHERE)[number];

export interface Injection {
  readonly where: Where;
  readonly family: string;
  readonly text: string;
}

const Padded = z.strictObject({ again: z.string(), times: z.int(), last: z.string() });
const Families = z.record(z.string(), z.array(z.union([z.string(), Padded])));
const FILES: Readonly<Record<Where, unknown>> = { answer: inAnswer, resume: inResume, job: inJob };

export const INJECTIONS: readonly Injection[] = WHERE.flatMap((where) =>
  Object.entries(Families.parse(FILES[where])).flatMap(([family, texts]) =>
    texts.map((text) => ({ where, family, text: typeof text === 'string' ? text : padded(text) })),
  ),
);

function padded({ again, times, last }: z.infer<typeof Padded>): string {
  return `${`${again} `.repeat(times)}${last}`;
}

/** Material with an injection behind what stands there. */
export function injected<Input extends Pick<AnalyzeResponse.Input, 'resume' | 'job'>>(
  input: Input,
  { where, text }: Injection,
  answered: (input: Input, text: string) => Input,
): Input {
  switch (where) {
    case 'answer':
      return answered(input, text);
    case 'resume':
      return { ...input, resume: `${input.resume ?? ''}\n${text}` };
    case 'job': {
      const job = input.job ?? { company: 'Acme', title: 'Clerk', description: '' };
      return { ...input, job: { ...job, description: `${job.description}\n${text}` } };
    }
  }
}

/** The same behind the last answer of a thread. */
export function injectedThread<Input extends Pick<AnalyzeResponse.Input, 'resume' | 'job' | 'thread'>>(
  input: Input,
  injection: Injection,
): Input {
  return injected(input, injection, (it, text) => ({
    ...it,
    thread: it.thread.map((exchange, index) =>
      index === it.thread.length - 1 ? { ...exchange, answer: `${exchange.answer} ${text}` } : exchange,
    ),
  }));
}

/** What it is called in a list. */
export function nameOf({ where, family, text }: Injection): string {
  return `${family} in the ${where}: ${JSON.stringify(text.slice(0, 48))}`;
}
