import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  COMPETENCIES,
  DIFFICULTIES,
  INDUSTRIES,
  INTERVIEW_TYPES,
  QUESTION_TYPES,
  ROLE_LEVELS,
} from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { belongsTo, familiesFor } from '#shared/question-bank/families.ts';

const count = (wanted: (question: BankQuestion) => boolean) => BANK.filter(wanted).length;
/** Asked of anybody, whatever the industry and level. */
const general = ({ industries, roleLevels }: BankQuestion) =>
  industries === undefined && roleLevels === undefined;

describe('the bank holds', () => {
  test('at least 150 questions', () => {
    expect(BANK.length).toBeGreaterThanOrEqual(150);
  });

  test.each(COMPETENCIES)(
    'enough general questions about %s, to be told, at every difficulty',
    (competency) => {
      expect(count((question) => question.competency === competency)).toBeGreaterThanOrEqual(12);
      for (const difficulty of DIFFICULTIES) {
        const told = count(
          (question) =>
            question.competency === competency &&
            question.difficulty === difficulty &&
            general(question) &&
            belongsTo('told', question),
        );
        expect(told, difficulty).toBeGreaterThanOrEqual(2);
      }
    },
  );

  test.each(INTERVIEW_TYPES)('ten general questions and more for a %s interview', (type) => {
    const occasion = {
      type,
      competency: 'leadership',
      industry: null,
      askedQuestions: [],
      seed: '',
    } as const;
    const families = familiesFor(occasion, BANK);
    const fitting = count((q) => general(q) && families.some((family) => belongsTo(family, q)));
    expect(fitting).toBeGreaterThanOrEqual(20);
  });

  test.each(INDUSTRIES.filter((industry) => industry !== 'other'))(
    'questions of its own for %s',
    (industry) => {
      const own = BANK.filter(({ industries }) => industries?.includes(industry));
      expect(own.length).toBeGreaterThanOrEqual(4);
      expect(own.filter(({ type }) => type === 'technical').length).toBeGreaterThanOrEqual(4);
      expect(own.some(({ type }) => type === 'case_study')).toBe(true);
    },
  );

  test.each(ROLE_LEVELS)('questions of its own for the level %s', (level) => {
    expect(count(({ roleLevels }) => roleLevels?.includes(level) ?? false)).toBeGreaterThanOrEqual(5);
  });

  test.each(QUESTION_TYPES)('questions of the type %s', (type) => {
    expect(count((question) => question.type === type)).toBeGreaterThanOrEqual(5);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../../shared/question-bank/README.md', import.meta.url), 'utf8');
  /** The numbers of the table row that begins with a name. */
  const row = (name: string) =>
    readme
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`))
      ?.split('|')
      .slice(2, -1)
      .map(Number);

  test('tells the true number of questions for each competency and difficulty', () => {
    for (const competency of COMPETENCIES) {
      const ofIt = BANK.filter((question) => question.competency === competency);
      const counts = DIFFICULTIES.map((difficulty) => ofIt.filter((q) => q.difficulty === difficulty).length);
      expect(row(competency), competency).toEqual([...counts, ofIt.length]);
    }
    const totals = DIFFICULTIES.map((difficulty) => count((question) => question.difficulty === difficulty));
    expect(row('all')).toEqual([...totals, BANK.length]);
  });

  test('tells the true number of questions of each type, industry and level', () => {
    for (const type of QUESTION_TYPES)
      expect(row(`type ${type}`), type).toEqual([count((q) => q.type === type)]);
    for (const industry of INDUSTRIES.filter((one) => one !== 'other')) {
      expect(row(industry), industry).toEqual([count((q) => q.industries?.includes(industry) ?? false)]);
    }
    for (const level of ROLE_LEVELS) {
      expect(row(level), level).toEqual([count((q) => q.roleLevels?.includes(level) ?? false)]);
    }
  });
});
