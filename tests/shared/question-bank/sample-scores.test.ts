/* What the coach on the device says of our own sample answers: if one of the two is wrong, it shows here. */
import { describe, expect, test } from 'vitest';
import { scoreFromTotal } from '#shared/assessment/scale.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { SAMPLES } from '#shared/question-bank/samples/samples.ts';
import { judge, totalOf } from '#tests/web/coach/on-device/asking.ts';

const answered = BANK.flatMap((question) => {
  const sample = SAMPLES[question.id];
  return sample === undefined ? [] : [{ question, text: sample.text }];
});

const judged = (text: string, { keyPoints = [], ...question }: BankQuestion) =>
  judge(text, { question: { ...question, keyPoints: [...keyPoints] } });
const total = (text: string, question: BankQuestion) => totalOf(judged(text, question)) ?? 0;

/**
 * The types that the coach tells apart from each type: a story is no plan, a plan no explanation. A story told to
 * another question about the past, or a plan for another situation, it cannot tell from one that belongs there.
 */
const TOLD_APART: Readonly<Partial<Record<QuestionType, readonly QuestionType[]>>> = {
  behavioral: ['situational', 'technical', 'system_design', 'case_study', 'intro'],
  situational: ['behavioral', 'technical', 'system_design', 'intro', 'motivation'],
  technical: ['behavioral', 'technical', 'system_design', 'intro'],
  system_design: ['behavioral', 'situational', 'system_design', 'technical'],
  case_study: ['behavioral', 'technical', 'system_design', 'motivation'],
  intro: ['situational', 'technical', 'system_design', 'weakness'],
  motivation: ['situational', 'technical', 'system_design'],
  weakness: ['situational', 'technical', 'system_design', 'intro'],
};

describe('the coach on the device', () => {
  test.each(answered.map(({ question, text }) => ({ id: question.id, question, text })))(
    'gives the sample of $id at least 7 of 10, and finds nothing to flag',
    ({ question, text }) => {
      const analysis = judged(text, question);
      expect(scoreFromTotal(totalOf(analysis) ?? 0)).toBeGreaterThanOrEqual(7);
      expect(analysis.flags).toEqual([]);
    },
  );

  test('gives a sample less at a question of another kind and competency, in nine cases of ten', () => {
    const cases = answered.flatMap(({ question, text }) =>
      (TOLD_APART[question.type] ?? []).flatMap((type) => {
        const others = answered.filter(
          (other) => other.question.type === type && other.question.competency !== question.competency,
        );
        // Two of each kind, spread over the bank, so that the suite stays quick.
        return [others[0], others[Math.floor(others.length / 2)]].flatMap((other) =>
          other === undefined ? [] : [{ id: question.id, own: question, other: other.question, text }],
        );
      }),
    );
    const lower = cases.filter(({ own, other, text }) => total(text, other) < total(text, own));
    // Some two thousand judgments: more than a busy machine makes in a usual test's time.
    expect(cases.length).toBeGreaterThan(1000);
    expect(lower.length / cases.length).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});
