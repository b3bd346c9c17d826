import { describe, expect, it } from 'vitest';
import * as A from './answers.ts';
import { judge, PROBLEM, total, totalOf } from './asking.ts';

/* What no answer may get away with, and what none may be punished for. */
const engineer = total(A.whole(A.ENGINEER));
const noResult = `${A.ENGINEER.setting} ${A.ENGINEER.steps}`;

describe('good answers, whatever the trade', () => {
  it.each([
    ['engineer', A.ENGINEER, 80],
    ['nurse', A.NURSE, 75],
    ['shop lead', A.SHOP, 70],
  ] as const)('%s: own steps, reasons and an outcome', (_, told, least) => {
    expect(total(A.whole(told))).toBeGreaterThanOrEqual(least);
  });

  it('an outcome without a number counts when it could be seen', () => {
    const plain = total(A.NO_NUMBERS);
    expect(plain).toBeGreaterThanOrEqual(60);
    expect(plain).toBeLessThanOrEqual(engineer - 4);
  });
});

describe('what is missing holds the total', () => {
  it('no outcome', () => {
    expect(total(noResult)).toBeLessThanOrEqual(62);
    expect(total(noResult)).toBeLessThan(total(A.NO_NUMBERS));
  });
  it('no own action', () => expect(total(A.PASSIVE)).toBeLessThanOrEqual(55));
  it('only the team acts', () => expect(total(A.ALL_WE)).toBeLessThanOrEqual(engineer - 6));
  it('self-praise instead of a story', () => expect(total(A.PRAISE)).toBeLessThanOrEqual(38));
  it('what one would do, asked what one did', () => expect(total(A.HYPOTHETICAL)).toBeLessThanOrEqual(45));
  it('fashionable words instead of deeds', () => expect(total(A.BUZZ_STORY)).toBeLessThanOrEqual(58));
  it('labels without content', () => expect(total(A.LABELS)).toBeLessThanOrEqual(52));
  it('a ramble of a thousand words', () => expect(total(A.RAMBLE)).toBeLessThanOrEqual(40));
});

describe('what is no answer', () => {
  it('key words', () => expect(total(A.KEYWORDS)).toBeLessThanOrEqual(25));
  it('the question, copied', () => expect(total(`${PROBLEM} ${PROBLEM}`)).toBeLessThanOrEqual(20));
  it('gibberish', () => expect(total(A.GIBBERISH)).toBeLessThanOrEqual(5));
  it('nothing is not scored', () =>
    expect(judge('   \n ').verdict).toEqual({ kind: 'not_scored', reason: 'empty' }));
  it('not knowing', () => expect(total("I don't know, sorry.")).toBeLessThanOrEqual(15));
  it('one line', () => expect(total('I fixed a problem once and it was fine.')).toBeLessThanOrEqual(15));
  it('another language is not scored', () => {
    expect(judge(A.SPANISH).verdict).toEqual({ kind: 'not_scored', reason: 'other_language' });
    for (const text of [
      '我去年解决了一个很难的问题，因为我们的系统每天晚上都会失败。',
      'في العام الماضي واجهنا مشكلة صعبة في العمل',
      'Letztes Jahr hatten wir ein Problem mit dem Export und ich habe die Ursache gefunden und es ist dann nicht mehr passiert.',
      "L'année dernière nous avons eu un problème avec le transport et je suis allé voir le client pour trouver une solution avec lui.",
    ]) {
      expect(judge(text).verdict.kind).toBe('not_scored');
    }
  });
  it('choosing not to answer is respected', () => {
    expect(judge('I would rather not talk about that.').verdict).toEqual({
      kind: 'not_scored',
      reason: 'declined',
    });
  });
  it('speaking to the coach instead', () => {
    const verdict = judge(A.INJECTION);
    expect(totalOf(verdict)).toBeLessThanOrEqual(5);
    expect(verdict.flags).toContain('instruction_like_text');
  });
  it('the job description, copied', () =>
    expect(total(A.SAMPLE_JOB, { job: A.SAMPLE_JOB })).toBeLessThanOrEqual(40));
  it('a résumé, read out', () =>
    expect(total(A.whole(A.SHOP), { resume: A.whole(A.SHOP) })).toBeLessThanOrEqual(55));
  it('one good sentence four times', () => expect(total(A.REPEATED)).toBeLessThanOrEqual(60));
});

describe('a good answer with something else in it', () => {
  it('an instruction changes nothing and is flagged', () => {
    const both = judge(`${A.whole(A.ENGINEER)} ${A.INJECTION}`);
    expect(totalOf(both)).toBeCloseTo(engineer, 0);
    expect(both.flags).toContain('instruction_like_text');
  });
  it('a story beside the point scores lower than one on it, and is asked about', () => {
    const beside = judge(A.OFF_TOPIC, {
      question: { text: 'Tell me about a conflict with a supplier.', competency: 'stakeholder_management' },
    });
    expect(totalOf(beside)).toBeLessThanOrEqual(engineer - 8);
  });
});

it('orders the cases as a listener would', () => {
  const t = {
    1: engineer,
    3: total(A.whole(A.SHOP)),
    4: total(A.NO_NUMBERS),
    5: total(noResult),
    6: total(A.PASSIVE),
    7: total(A.ALL_WE),
    8: total(A.KEYWORDS),
    9: total(A.LABELS),
    10: total(`${PROBLEM} ${PROBLEM}`),
    11: total(A.GIBBERISH),
    12: total(A.RAMBLE),
    14: total("I don't know, sorry."),
    21: total(A.PRAISE),
    22: total(A.HYPOTHETICAL),
    25: total(A.BUZZ_STORY),
  };
  const chains = [
    [1, 4, 5, 25, 9, 8],
    [25, 21, 8],
    [1, 7, 25],
    [1, 6],
    [22, 14, 11],
    [5, 22, 10],
    [3, 12],
  ] as const;
  for (const chain of chains) {
    chain.slice(1).forEach((next, place) => {
      const before = chain[place];
      if (before !== undefined) expect(t[before], `#${before} above #${next}`).toBeGreaterThan(t[next]);
    });
  }
});

it('rises as an answer improves', () => {
  const { setting, steps, outcome } = A.NURSE;
  const chain = [
    setting,
    `${setting} ${steps.split('. ')[0]}.`,
    `${setting} ${steps}`,
    `${setting} ${steps} ${outcome}`,
  ].map((text) => total(text));
  expect([...chain].sort((one, other) => one - other)).toEqual(chain);
  expect(new Set(chain).size).toBe(chain.length);
});

it('does not invent accuracy where there are no key points (X13)', () => {
  const { verdict } = judge(
    'A cache keeps answers near, so that the same question is not computed twice, but it can be stale when the source changes, which means you need an expiry.',
    {
      question: { text: 'What is a cache?', type: 'technical', competency: 'technical_basics' },
    },
  );
  if (verdict.kind !== 'scored') throw new Error('expected a score');
  expect(verdict.rubric.criteria.find((criterion) => criterion.key === 'accuracy')?.score).toBeNull();
  expect(verdict.confidence).toBe('low');
});
