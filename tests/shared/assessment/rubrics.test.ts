import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUBRICS, rubricTotal } from '#shared/assessment/rubrics.ts';
import { QUESTION_TYPES } from '#shared/interview/vocabulary.ts';

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const anyRubric = fc.constantFrom(...Object.values(RUBRICS));

function weightsOf(type: keyof typeof RUBRICS) {
  return Object.fromEntries(RUBRICS[type].criteria.map(({ key, weight }) => [key, weight]));
}

describe('the rubrics', () => {
  test.each(QUESTION_TYPES)('%s has weights that sum to 1, unlike keys and something to say', (type) => {
    const { id, criteria } = RUBRICS[type];
    expect(id).toBe(type);
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(new Set(criteria.map(({ key }) => key)).size).toBe(criteria.length);
    for (const { label, asks } of criteria) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(asks).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  test('a story is weighed by STAR (002-45)', () => {
    const star = { situation: 0.2, task: 0.2, action: 0.3, result: 0.3 };
    expect(weightsOf('behavioral')).toEqual(star);
    expect(weightsOf('situational')).toEqual(star);
  });

  test('a technical answer is weighed by accuracy, depth, trade-offs and communication (002-46)', () => {
    expect(weightsOf('technical')).toEqual({
      accuracy: 0.4,
      depth: 0.25,
      trade_offs: 0.2,
      communication: 0.15,
    });
  });

  test('a system design is weighed by its five parts (002-47)', () => {
    expect(weightsOf('system_design')).toEqual({
      requirements: 0.15,
      high_level_design: 0.25,
      deep_dive: 0.25,
      scalability: 0.2,
      trade_offs: 0.15,
    });
  });

  test('an introduction, a motivation and a weakness are not weighed by STAR', () => {
    expect(weightsOf('intro')).toEqual({ present: 0.2, past: 0.25, proof: 0.3, future: 0.25 });
    expect(weightsOf('motivation')).toEqual({ reason: 0.3, fit: 0.25, proof: 0.25, contribution: 0.2 });
    expect(weightsOf('weakness')).toEqual({ named: 0.2, example: 0.25, steps: 0.3, progress: 0.25 });
  });
});

describe("a rubric's total", () => {
  test('counts each criterion by its weight (002-45)', () => {
    const scores = { situation: 100, task: 50, action: 80, result: 0 };
    const criteria = Object.entries(scores).map(([key, score]) => ({ key, score }));
    expect(rubricTotal(RUBRICS.behavioral, criteria)).toBe(54);
  });

  test('leaves out what was not assessed and lets the rest count in proportion', () => {
    const criteria = [
      { key: 'accuracy', score: null },
      { key: 'depth', score: 80 },
      { key: 'trade_offs', score: 50 },
      { key: 'communication', score: 100 },
    ];
    expect(rubricTotal(RUBRICS.technical, criteria)).toBe(75);
  });

  test('is null, never 0, when nothing was assessed (X13)', () => {
    expect(rubricTotal(RUBRICS.technical, [])).toBeNull();
    expect(rubricTotal(RUBRICS.technical, [{ key: 'accuracy', score: null }])).toBeNull();
  });

  test('ignores a criterion the rubric does not have', () => {
    const known = { key: 'situation', score: 60 };
    expect(rubricTotal(RUBRICS.behavioral, [known, { key: 'charm', score: 100 }])).toBe(60);
  });

  test('lies between the lowest and the highest score, whatever order they come in', () => {
    fc.assert(
      fc.property(anyRubric, fc.array(percent, { minLength: 5, maxLength: 5 }), (rubric, scores) => {
        const criteria = rubric.criteria.map(({ key }, place) => ({ key, score: scores[place] ?? 0 }));
        const used = criteria.map(({ score }) => score);
        const total = rubricTotal(rubric, criteria) ?? Number.NaN;
        expect(total).toBeGreaterThanOrEqual(Math.min(...used) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...used) + 1e-9);
        expect(rubricTotal(rubric, criteria.toReversed())).toBe(total);
      }),
    );
  });
});
