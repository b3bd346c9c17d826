import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  COMPETENCIES,
  type Competency,
  DIFFICULTIES,
  INTERVIEW_TYPES,
  QUESTION_TYPES,
  type QuestionType,
  ROLE_LEVELS,
} from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { belongsTo, familiesFor } from '#shared/question-bank/families.ts';
import { competenciesByType, count, industriesByLevel, OWN_INDUSTRIES } from './coverage-tables.ts';

/** Asked of anybody, whatever the industry and level. */
const general = ({ industries, roleLevels }: BankQuestion) =>
  industries === undefined && roleLevels === undefined;

/** The competencies that each type must test at every difficulty; the rest of the table may stay empty. */
const TESTED_BY: Readonly<Record<QuestionType, readonly Competency[]>> = {
  behavioral: COMPETENCIES,
  situational: COMPETENCIES,
  case_study: COMPETENCIES,
  technical: ['communication', 'technical_basics', 'problem_solving', 'technical_depth'],
  system_design: ['technical_basics', 'problem_solving', 'technical_depth'],
  intro: ['communication'],
  motivation: ['motivation'],
  weakness: ['culture_fit'],
  logistics: ['availability'],
};

describe('the bank holds', () => {
  test('at least 420 questions', () => {
    expect(BANK.length).toBeGreaterThanOrEqual(420);
  });

  test.each(QUESTION_TYPES.flatMap((type) => TESTED_BY[type].map((competency) => ({ type, competency }))))(
    'a $type question about $competency at every difficulty',
    ({ type, competency }) => {
      const empty = DIFFICULTIES.filter(
        (difficulty) =>
          count((q) => q.type === type && q.competency === competency && q.difficulty === difficulty) === 0,
      );
      expect(empty).toEqual([]);
    },
  );

  test.each(COMPETENCIES)(
    'enough general questions about %s, to be told, at every difficulty',
    (competency) => {
      expect(count((question) => question.competency === competency)).toBeGreaterThanOrEqual(25);
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

  test.each(OWN_INDUSTRIES)('questions of its own for %s', (industry) => {
    const own = BANK.filter(({ industries }) => industries?.includes(industry));
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(own.filter(({ type }) => type === 'technical').length).toBeGreaterThanOrEqual(5);
    expect(own.some(({ type }) => type === 'case_study')).toBe(true);
    expect(new Set(own.map(({ difficulty }) => difficulty)).size).toBe(DIFFICULTIES.length);
  });

  test.each(OWN_INDUSTRIES.flatMap((industry) => ROLE_LEVELS.map((level) => ({ industry, level }))))(
    'a question that only somebody of the level $level in $industry is asked',
    ({ industry, level }) => {
      const own = BANK.filter(
        ({ industries, roleLevels }) => industries?.includes(industry) && roleLevels?.includes(level),
      );
      expect(own.length).toBeGreaterThanOrEqual(1);
    },
  );

  test.each(ROLE_LEVELS)('questions of its own for the level %s', (level) => {
    expect(count(({ roleLevels }) => roleLevels?.includes(level) ?? false)).toBeGreaterThanOrEqual(12);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../../shared/question-bank/README.md', import.meta.url), 'utf8');

  test('tells the true number of questions by competency, type and difficulty', () => {
    expect(readme).toContain(competenciesByType());
  });

  test('tells the true number of questions by industry and level', () => {
    expect(readme).toContain(industriesByLevel());
  });
});
