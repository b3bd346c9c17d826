import { describe, expect, it } from 'vitest';
import * as A from './answers.ts';
import { judge, total } from './asking.ts';

const asSpeech = (text: string) => text.replace(/[.,;:!?]/g, '').toLowerCase();
const asLearner = (text: string) =>
  text
    .replace(/\b(?:the|a|an) /gi, '')
    .replace(/\bhad\b/g, 'has')
    .replace(/\bwere\b/g, 'was')
    .replace(/\bdid not\b/g, "don't");

describe.each(Object.entries(A.PEOPLE))('%s', (_, told) => {
  const text = A.whole(told);
  const score = total(text);

  it('loses without the outcome', () =>
    expect(total(`${told.setting} ${told.steps}`)).toBeLessThanOrEqual(score - 12));
  it('loses when "I" becomes "we"', () => {
    expect(
      total(
        text
          .replace(/\bI was\b/g, 'we were')
          .replace(/\bI\b/g, 'we')
          .replace(/\bmy\b/g, 'our'),
      ),
    ).toBeLessThanOrEqual(score - 6);
  });
  it('loses its second half', () => expect(total(text.slice(0, text.length / 2))).toBeLessThan(score));
  it('does not lose for lower case without punctuation', () =>
    expect(Math.abs(total(asSpeech(text), { mode: 'voice' }) - score)).toBeLessThanOrEqual(8));
  it('does not lose for the grammar of a second language', () =>
    expect(Math.abs(total(asLearner(text)) - score)).toBeLessThanOrEqual(6));
  it('does not lose for missing commas', () =>
    expect(Math.abs(total(text.replace(/,/g, '')) - score)).toBeLessThanOrEqual(6));
  it('does not lose for fillers in typed text', () =>
    expect(Math.abs(total(text.replace(/\. /g, '. Um, so, ')) - score)).toBeLessThanOrEqual(6));
  it('does not gain by fashionable words', () => {
    expect(
      total(`${text} It was about synergy, leverage, stakeholder alignment and world-class excellence.`),
    ).toBeLessThanOrEqual(score + 0.5);
  });
  it('does not gain by being said twice', () =>
    expect(total(`${text} ${text}`)).toBeLessThanOrEqual(score + 0.5));
  it('is the same with zero-width characters', () =>
    expect(total(text.replace(/e/g, 'e\u200b'))).toBeCloseTo(score, 0));
  it('is the same with curly apostrophes', () => expect(total(text.replace(/'/g, '’'))).toBe(score));
  it('is the same with an instruction to the coach', () =>
    expect(total(`${A.INJECTION} ${text}`)).toBeCloseTo(score, 0));
  it('is the same with British spelling', () =>
    expect(Math.abs(total(text.replace(/ize/g, 'ise')) - score)).toBeLessThanOrEqual(4));
});

it('is the same for another name, exactly', () => {
  const told = (name: string) =>
    `In May a colleague called ${name} was stuck with an angry client. I sat down with ${name}, read the contract and called the client, because the date in it was wrong. In the end the client signed and ${name} thanked me.`;
  const scores = ['Anna', 'Kwame', 'Nguyen', 'Fatima', 'John'].map((name) => total(told(name)));
  expect(new Set(scores).size).toBe(1);
});

it('is the same for he and she, exactly', () => {
  const told = (he: string, his: string, him: string) =>
    `On Monday the driver said that ${he} could not find ${his} papers. I went to the gate with ${him}, called the depot and printed them again. After ten minutes ${he} drove off.`;
  expect(total(told('he', 'his', 'him'))).toBe(total(told('she', 'her', 'her')));
});

it('does not count an employer’s name', () => {
  const told = (at: string) =>
    `When I worked at ${at} our printer broke every Friday. I opened it, found a bent spring and replaced it myself. It has not stopped since then, and nobody calls me on Fridays.`;
  expect(total(told('Google'))).toBe(total(told('Brotkorb')));
});

it('loses a little without its numbers', () => {
  const without = A.whole(A.ENGINEER)
    .replace('once in five months instead of twice a week', 'hardly at all')
    .replace('six weeks of', 'the')
    .replace('two jobs', 'the jobs')
    .replace('twice a week', 'again and again');
  expect(total(without)).toBeLessThan(total(A.whole(A.ENGINEER)));
});

it('coughs up no number for "uh" in speech until there are many', () => {
  const text = A.whole(A.SHOP);
  expect(total(text.replace(/ (?=the |and )/g, ' um uh '), { mode: 'voice' })).toBeLessThan(
    total(text, { mode: 'voice' }),
  );
});

it('judges the same words the same way every time', () => {
  expect(judge(A.whole(A.NURSE))).toEqual(judge(A.whole(A.NURSE)));
});
