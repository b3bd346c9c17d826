import { describe, expect, test } from 'vitest';
import { competencyFor, STAGE_COMPETENCIES } from '#shared/interview/competencies.ts';
import { STAGES } from '#shared/interview/vocabulary.ts';

const firstTen = Array.from({ length: 10 }, (_, index) => index + 1);

describe('the competency a question tests', () => {
  test('follows the recruiter screen’s list in the specified order (000-92)', () => {
    expect(firstTen.slice(0, 5).map((number) => competencyFor('recruiter_screen', number, []))).toEqual([
      'communication',
      'motivation',
      'culture_fit',
      'technical_basics',
      'availability',
    ]);
  });

  test('follows the hiring manager’s list in the specified order (000-93)', () => {
    expect(firstTen.slice(0, 5).map((number) => competencyFor('hiring_manager', number, []))).toEqual([
      'leadership',
      'problem_solving',
      'ambiguity_tolerance',
      'stakeholder_management',
      'technical_depth',
    ]);
  });

  test.each(STAGES)('begins again after the fifth question of a %s: (n − 1) mod 5 (000-94)', (stage) => {
    const list = STAGE_COMPETENCIES[stage];

    expect(firstTen.map((number) => competencyFor(stage, number, []))).toEqual([...list, ...list]);
  });

  test('is a focus area first, then what the stage asks besides, each once (002-20)', () => {
    expect(
      firstTen
        .slice(0, 7)
        .map((number) => competencyFor('hiring_manager', number, ['technical_depth', 'motivation'])),
    ).toEqual([
      'technical_depth',
      'motivation',
      'leadership',
      'problem_solving',
      'ambiguity_tolerance',
      'stakeholder_management',
      'technical_depth',
    ]);
  });
});
