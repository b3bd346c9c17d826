import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetLevelFrom } from '#shared/assessment/target-level.ts';

const L5B = [
  'lead strategic initiatives',
  'define organizational direction',
  'influence senior leadership',
  'drive company-wide',
  'principal',
  'staff',
];
const L5A = ['lead cross-functional', 'coordinate across teams', 'strategic input', 'senior', 'lead'];

describe('the level a job description asks for', () => {
  test.each(L5B)('"%s" asks for L5B (000-96)', (phrase) => {
    expect(targetLevelFrom(`You will ${phrase} and more.`)).toEqual({ level: 'L5B', phrase });
  });

  test.each(L5A)('"%s" asks for L5A (000-97)', (phrase) => {
    expect(targetLevelFrom(`You will ${phrase} and more.`)).toEqual({ level: 'L5A', phrase });
  });

  test.each(['', 'Join a friendly team and ship features.'])(
    'none of the phrases is L4, decided by nothing (000-98)',
    (jd) => {
      expect(targetLevelFrom(jd)).toEqual({ level: 'L4', phrase: null });
    },
  );

  test('L5B is looked for first, wherever it stands (000-96)', () => {
    const jd = 'Senior engineer. You lead a team and later become principal.';
    expect(targetLevelFrom(jd)).toEqual({ level: 'L5B', phrase: 'principal' });
  });

  test('the more specific phrase decides before the bare word', () => {
    const jd = 'Lead Engineer. You will lead cross-functional projects.';
    expect(targetLevelFrom(jd).phrase).toBe('lead cross-functional');
  });

  test.each([
    ['Staff Engineer', 'L5B', 'Staff'],
    ['PRINCIPAL ENGINEER', 'L5B', 'PRINCIPAL'],
    ['(Senior) developer', 'L5A', 'Senior'],
    ['Lead cross-functional teams', 'L5A', 'Lead cross-functional'],
    ['You lead\n   cross-functional teams', 'L5A', 'lead\n   cross-functional'],
    ['coordinate  across\r\nteams', 'L5A', 'coordinate  across\r\nteams'],
    ['drive\u00a0company\u2011wide change', 'L5B', 'drive\u00a0company\u2011wide'],
    ['Tech lead/architect', 'L5A', 'lead'],
  ])('%j is decided by the words as written (X16)', (jd, level, phrase) => {
    expect(targetLevelFrom(jd)).toEqual({ level, phrase });
  });

  test.each([
    'You get a 40 % staff discount and a staff room.',
    'You train our staff, plan shop staff, and hold staff meetings.',
    'Your principal duties: open the shop. The school principal is our customer.',
  ])('a bare word that names no level decides nothing: %s (X16)', (jd) => {
    expect(targetLevelFrom(jd)).toEqual({ level: 'L4', phrase: null });
  });

  test('a level named after such a word still decides (X16)', () => {
    const jd = 'We have a staff discount. We look for a Staff Engineer.';
    expect(targetLevelFrom(jd)).toEqual({ level: 'L5B', phrase: 'Staff' });
  });

  test.each([
    'We are a staffing agency, leading in the Principality of Monaco.',
    'Leadership, leaders and seniority matter; so do principals and understaffed wards.',
    'Misleading claims. A pleading tone. Strategic inputs.',
    'Ein Leadé and a staffé are other words.',
  ])('parts of words decide nothing: %s (X16)', (jd) => {
    expect(targetLevelFrom(jd)).toEqual({ level: 'L4', phrase: null });
  });

  test('case and the amount of white space change nothing', () => {
    const phrase = fc.constantFrom(...L5B, ...L5A);
    const gap = fc.stringMatching(/^[ \t\n\r\u00a0]{1,4}$/);
    fc.assert(
      fc.property(phrase, gap, fc.boolean(), (words, space, upper) => {
        const written = (upper ? words.toUpperCase() : words).replaceAll(' ', space);
        const found = targetLevelFrom(`– ${written}.`);
        expect(found).toEqual({ level: targetLevelFrom(words).level, phrase: written });
      }),
    );
  });

  test('a letter at either end unmakes a phrase', () => {
    const letter = fc.constantFrom(...'abcxyzäñß');
    fc.assert(
      fc.property(fc.constantFrom('staff', 'principal', 'senior', 'lead'), letter, (word, glued) => {
        expect(targetLevelFrom(`${word}${glued}`).level).toBe('L4');
        expect(targetLevelFrom(`${glued}${word}`).level).toBe('L4');
      }),
    );
  });

  test('the deciding words can be found in the description', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...L5B, ...L5A, 'staffing', 'and', '\n')), (words) => {
        const jd = words.join(' ');
        const { phrase } = targetLevelFrom(jd);
        expect(phrase === null || jd.includes(phrase)).toBe(true);
      }),
    );
  });
});
