import { describe, expect, it } from 'vitest';
import * as A from '#tests/web/coach/on-device/answers.ts';
import { judge, PROBLEM, totalOf } from '#tests/web/coach/on-device/asking.ts';
import { answered } from './answered.ts';

const ask = async (line: object | string) =>
  JSON.parse(await answered(typeof line === 'string' ? line : JSON.stringify(line)));
const NURSE = {
  question: PROBLEM,
  type: 'behavioral',
  competency: 'problem_solving',
  answer: A.whole(A.NURSE),
};

describe('a line of the door', () => {
  it('is answered with what the app would show', async () => {
    const told = await ask(NURSE);
    expect(told).toMatchObject({ scored: true, status: 'scored', total: totalOf(judge(A.whole(A.NURSE))) });
    expect(told.score).toBe(Math.round(told.total / 10));
    expect(Object.keys(told.dimensions)).toHaveLength(5);
    for (const { quote } of told.strengths) expect(NURSE.answer).toContain(quote);
  });
  it('says why there is no score', async () => {
    expect(await ask({ ...NURSE, answer: A.SPANISH })).toMatchObject({
      scored: false,
      status: 'other_language',
      score: null,
      total: null,
    });
  });
  it('judges a thread as a whole, told after the answer or from the question on', async () => {
    const short = `${A.NURSE.setting} ${A.NURSE.steps}`;
    const later = { prompt: 'How did it end?', answer: A.NURSE.outcome };
    const after = await ask({ ...NURSE, answer: short, thread: [later] });
    const alone = await ask({ ...NURSE, answer: short });
    expect(after.total).toBeGreaterThan(alone.total + 5);
    const whole = [{ prompt: PROBLEM, answer: short }, later];
    expect(await ask({ ...NURSE, answer: short, thread: whole })).toEqual(after);
    expect(await ask({ ...NURSE, answer: A.NURSE.outcome, thread: whole.slice(0, 1) })).toMatchObject({
      total: after.total,
    });
  });
  it.each([
    ['no JSON', '{"question"', /JSON/],
    ['an unknown type', { ...NURSE, type: 'song' }, /^type: /],
    ['no answer', { question: PROBLEM, type: 'behavioral' }, /^answer: /],
  ])('tells what is wrong with %s', async (_, line, why) => {
    expect((await ask(line)).error).toMatch(why);
  });
});
