/* What the coach once said wrongly of real answers; each case stands for its kind. */
import { describe, expect, it } from 'vitest';
import { wordsAt } from '#shared/interview/evidence.ts';
import * as A from './answers.ts';
import { judge } from './asking.ts';

const SETTING = 'Last spring our shop on the corner lost customers. I was asked to find out why.';
const STEPS =
  'I counted who came in by the hour, asked thirty of them what they missed, and moved the bread to the door.';

describe('an outcome in figures, however it is told', () => {
  it.each([
    'Sales went up 12%.',
    'Sales went up 12 %.',
    'Sales rose by 12 %.',
    'Sales rose 12 percent.',
    'Revenue grew 40 % in a quarter.',
    'We sold 340 loaves a day against 290 before.',
    'It was 340 loaves versus 290 the year before.',
    'Complaints were down from nine to two.',
  ])('%s', (outcome) => {
    const out = judge(`${SETTING} ${STEPS} ${outcome}`);
    expect(out.flags).not.toContain('critical_gap');
    expect(out.gaps.map(({ missing }) => missing)).not.toContain('what shows the result');
    expect(out.strengths.map(({ text }) => text).join(' ')).toMatch(/something a listener can check/);
  });
});

describe('an answer to another question', () => {
  const out = judge(A.whole(A.NURSE), {
    question: {
      text: 'Half of your couriers call in sick before a holiday, and the parcels pile up. What do you do?',
      type: 'situational',
    },
  });
  it('shows no level', () => {
    expect(out.flags).toContain('off_topic');
    expect(out.levelDemonstrated).toBeNull();
    expect(out.levelSignals).toEqual([]);
  });
  it('is sent back to the question, and asked nothing about its own story', () => {
    expect(out.followUps.map(({ id }) => id)).toEqual(['off_topic']);
  });
});

describe('the note on a reply', () => {
  it('tells of the reply, not of the answer before it', () => {
    const first = `${A.SHOP.setting} ${A.SHOP.steps}`;
    const alone = judge(first).strengths[0];
    const out = judge(first, { followUps: ['Well, it was fine in the end, I think.'] });
    expect(alone).toBeDefined();
    expect(out.briefFeedback).not.toMatch(/^Your own steps are clear/);
  });
  it('praises what the reply added', () => {
    const out = judge(`${A.SHOP.setting} ${A.SHOP.steps}`, { followUps: [A.SHOP.outcome] });
    expect(out.briefFeedback).toMatch(/^The outcome/);
  });
});

describe('a quote', () => {
  it('is not cut right before its number', () => {
    const answer = `${SETTING} I asked the supplier in the next town for the price of the smaller bags and saved 30 % on them. In the end the shop kept its customers.`;
    const out = judge(answer);
    for (const { span } of [...out.strengths, ...out.gaps]) {
      if (span === null) continue;
      const after = answer.slice(span.end);
      expect(`${wordsAt(span, [{ answer }])}|${after.slice(0, 6)}`).not.toMatch(/\|\s+\d/);
    }
    for (const { text } of out.followUps) expect(text).not.toMatch(/saved(?: …)?”/);
  });
});

describe('a story with a date', () => {
  it('is not said to describe the candidate', () => {
    const out = judge(
      'In March 2023 our biggest customer was about to leave, which is the worst that can happen in our business. The key was communication. There were three meetings in one week, and by Friday the contract was signed again. It is important to keep calm, I believe.',
    );
    expect(out.verdict.kind === 'scored' && out.verdict.ceiling?.because).not.toBe(
      'it describes you instead of telling what happened',
    );
  });
});

describe('a very short answer', () => {
  it.each([
    ['situational', 'Imagine a guest shouts at you. What do you do?', /would do/],
    ['technical', 'What is a cache?', /how it works/],
    ['motivation', 'Why do you want this role?', /reason/],
    ['behavioral', 'Tell me about a time you helped a colleague.', /what you did/],
  ] as const)('to a %s question is told what that question asks for', (type, text, asks) => {
    const out = judge('I stay calm and I talk with him.', { question: { text, type } });
    expect(out.briefFeedback).toMatch(asks);
    if (type !== 'behavioral') expect(out.briefFeedback).not.toMatch(/what you did|how it ended/);
  });
});

describe('praise and advice', () => {
  it('never contradict each other', () => {
    const pairs: readonly (readonly [praised: RegExp, missed: RegExp])[] = [
      [/made the situation clear/, /did not say (?:where|when|who)/],
      [/how it turned out/, /what changed afterwards|what showed it/],
      [/reason for what you did/, /not why you chose/],
      [/what you took from it/, /what you took from it or do differently/],
      [/steps of your own/, /one step only|hard to see/],
    ];
    for (const text of [...Object.values(A.PEOPLE).map(A.whole), A.NO_NUMBERS, A.ALL_WE, A.OFF_TOPIC]) {
      const { strengths, gaps } = judge(text);
      for (const [praised, missed] of pairs)
        if (strengths.some((point) => praised.test(point.text)))
          expect(gaps.filter((point) => missed.test(point.text))).toEqual([]);
    }
  });
});
