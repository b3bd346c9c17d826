/*
 * The largest interview the issue of cost speaks of: five questions, each with its three follow-ups. Its words
 * are as long as words of candidates are: a résumé of two pages, a posting of one, a minute and a half of talk
 * to each prompt.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { analyzeResponse } from '#prompts/analyze-response/prompt.ts';
import { costOf, inputTokensAtMost } from '#prompts/cost.ts';
import { generateQuestion } from '#prompts/generate-question/prompt.ts';
import type { Background } from '#prompts/material.ts';
import type { Call } from '#prompts/models.ts';
import { questionFeedback } from '#prompts/question-feedback/prompt.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { SHIFT_LEAD } from '#prompts/sample-material.ts';
import { sessionFeedback } from '#prompts/session-feedback/prompt.ts';
import { scored } from '#tests/helpers/records.ts';

const QUESTIONS = 5;
const RESPONSES = 4;
const words = (characters: number) => 'I counted the stock twice on that shift. '.repeat(characters / 41);

/** What a call writes: the reply as it is asked for, and thinking where it is on. Estimated, not measured. */
const OUTPUT_TOKENS: Readonly<Partial<Record<Call, number>>> = {
  'generate-question': 160,
  'analyze-response': 550,
  'question-feedback': 1_000 + 500,
  'session-feedback': 750,
};

const background: Background = {
  ...SHIFT_LEAD,
  resume: words(3_900).replaceAll('. ', '.\n'),
  job: { company: 'Acme Logistics', title: 'Warehouse Manager', description: words(2_600) },
};
const text = words(110);
const answer = words(900);
const point = { text: words(120), span: null, missing: 'stakeholder alignment' };
const question: AnalyzeResponse.Input['question'] = {
  text,
  type: 'behavioral',
  competency: 'leadership',
  category: 'leadership',
  difficulty: 'medium',
  keyPoints: [],
};
const numbers = Array.from({ length: QUESTIONS }, (_, index) => index + 1);
const threads = Array.from({ length: RESPONSES }, (_, index) =>
  Array.from({ length: index + 1 }, () => ({ prompt: text, answer })),
);
const occasion = { ...background, stage: 'hiring_manager', question } as const;

function requests(): readonly (readonly [Call, MessageRequest])[] {
  const asked = (number: number) => Array.from({ length: number - 1 }, () => text);
  return [
    ...numbers.map((number): [Call, MessageRequest] => [
      'generate-question',
      generateQuestion.render({
        ...occasion,
        ...question,
        type: 'behavioral',
        focusAreas: ['leadership'],
        company: null,
        answersSoFar: asked(number).map((prompt) => ({ prompt, answer })),
        questionNumber: number,
        totalQuestions: QUESTIONS,
        askedQuestions: asked(number),
        askedBefore: Array.from({ length: 20 }, () => text),
        seed: '',
      }),
    ]),
    ...numbers.flatMap(() =>
      threads.map((thread): [Call, MessageRequest] => [
        'analyze-response',
        analyzeResponse.render({
          ...occasion,
          thread,
          askedFollowUps: ['why'],
          mode: 'text',
          durationMs: 9e4,
        }),
      ]),
    ),
    ...numbers.map((): [Call, MessageRequest] => [
      'question-feedback',
      questionFeedback.render({
        ...occasion,
        thread: threads.at(-1) ?? [],
        analysis: {
          verdict: scored(60),
          levelDemonstrated: 'L4',
          levelSignals: [point],
          strengths: [point, point],
          gaps: [point, point, point],
          flags: [],
        },
      }),
    ]),
    [
      'session-feedback',
      sessionFeedback.render({
        ...occasion,
        type: 'behavioral',
        difficulty: 'medium',
        focusAreas: [],
        company: null,
        totalQuestions: QUESTIONS,
        averageScore: 6.4,
        readiness: 'almost_ready',
        questions: numbers.map((number) => ({
          number,
          text,
          competency: 'leadership',
          score: 6,
          answered: true,
          levelDemonstrated: 'L4',
          strengths: [point, point].map((it) => ({ ...it, quote: words(110) })),
          gaps: [point, point, point].map((it) => ({ ...it, quote: null })),
        })),
      }),
    ],
  ];
}

/**
 * Calls, tokens and dollars of each prompt. `cached`: what a call marks to be kept is written by the first call of
 * its kind and read by the later ones; without, nothing is ever met again. `written`: output tokens of a call.
 */
export function largestInterview({
  cached,
  written = OUTPUT_TOKENS,
}: {
  readonly cached: boolean;
  readonly written?: Readonly<Partial<Record<Call, number>>>;
}) {
  const rows = new Map<Call, { calls: number; input: number; output: number; dollars: number }>();
  for (const [call, request] of requests()) {
    const row = rows.get(call) ?? { calls: 0, input: 0, output: 0, dollars: 0 };
    const input = inputTokensAtMost(request);
    const kept = cached ? keptTokens(request) : 0;
    const output = written[call] ?? 0;
    const usage = {
      input_tokens: input - kept,
      cache_creation_input_tokens: row.calls === 0 ? kept : 0,
      cache_read_input_tokens: row.calls === 0 ? 0 : kept,
      output_tokens: output,
    };
    rows.set(call, {
      calls: row.calls + 1,
      input: row.input + input,
      output: row.output + output,
      dollars: row.dollars + costOf(request.model, usage),
    });
  }
  return [...rows].map(([call, row]) => ({ call, ...row }));
}

/** Tokens up to the last block that is marked to be kept; the schema is part of what is kept. */
function keptTokens(request: MessageRequest): number {
  const [message] = request.messages;
  const content = message?.content.filter((block) => block.cache_control) ?? [];
  if (content.length === 0) return 0;
  return inputTokensAtMost({ ...request, messages: [{ role: 'user', content }] });
}
