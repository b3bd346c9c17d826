import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { wordsAt } from '#shared/interview/evidence.ts';
import { QUESTION_TYPES } from '#shared/interview/vocabulary.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import { questionFeedback } from '#web/coach/on-device/question-feedback.ts';
import { inputFor, totalOf } from './asking.ts';

const WORDS =
  'I we she asked rang because the a problem customer Monday 12 % … “ ” " \' ’ um and so . , ? ! \n 😀 👩‍🚒 שלום مرحبا ñ é ﬁ \u200b toString constructor __proto__ hasOwnProperty'.split(
    ' ',
  );
const answer = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
);

describe('any text at all', () => {
  it('is judged within range, with spans that point into it, twice alike', () => {
    fc.assert(
      fc.property(
        answer,
        fc.array(answer, { maxLength: 3 }),
        fc.constantFrom(...QUESTION_TYPES),
        (first, later, type) => {
          const input = inputFor(first, {
            followUps: later,
            question: { type, keyPoints: ['one thing | other', ''] },
            resume: later[0] ?? '',
            job: first,
          });
          const out = analyzeResponse(input);
          expect(AnalyzeResponse.Output.safeParse(out).success).toBe(true);
          expect(analyzeResponse(input)).toEqual(out);
          const total = totalOf(out);
          if (total !== null) {
            expect(total).toBeGreaterThanOrEqual(0);
            expect(total).toBeLessThanOrEqual(100);
          }
          for (const point of [...out.strengths, ...out.gaps, ...out.levelSignals]) {
            if (point.span !== null) expect(wordsAt(point.span, input.thread)).toBeTruthy();
          }
          const { askedFollowUps, mode, durationMs, ...material } = input;
          const verdict =
            out.verdict.kind === 'scored' ? { ...out.verdict, score: 1, total: 1 } : out.verdict;
          expect(
            QuestionFeedback.Output.safeParse(
              questionFeedback({ ...material, analysis: { ...out, verdict } }),
            ).success,
          ).toBe(true);
        },
      ),
      { numRuns: 150, seed: 20 },
    );
  });

  it.each([
    ['twenty thousand letters', 'a'.repeat(20_000)],
    ['ten thousand words', 'I asked her and '.repeat(2_500)],
    ['emoji only', '😀'.repeat(3_000)],
    ['right to left', 'שלום עולם '.repeat(500)],
    ['a wall of punctuation', '?!.,;:“”'.repeat(1_000)],
    ['spaces and line breaks', ' \n\t'.repeat(2_000)],
    ['digits', '1234567890 '.repeat(1_500)],
  ])('%s', (_, text) => {
    expect(AnalyzeResponse.Output.safeParse(analyzeResponse(inputFor(text))).success).toBe(true);
  });
});
