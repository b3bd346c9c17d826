import type { Competency, Stage } from './vocabulary.ts';

/** 000-92, 000-93: what each stage tests, in the order it asks. */
export const STAGE_COMPETENCIES: Readonly<Record<Stage, readonly Competency[]>> = {
  recruiter_screen: ['communication', 'motivation', 'culture_fit', 'technical_basics', 'availability'],
  hiring_manager: [
    'leadership',
    'problem_solving',
    'ambiguity_tolerance',
    'stakeholder_management',
    'technical_depth',
  ],
};

/**
 * The competency that question `number` (from 1) tests: 000-94 takes the stage's list in turn. Focus areas
 * (002-20) come first, then what the stage asks besides, so that a short session still meets the focus.
 */
export function competencyFor(stage: Stage, number: number, focusAreas: readonly Competency[]): Competency {
  const ofStage = STAGE_COMPETENCIES[stage];
  const order = [...focusAreas, ...ofStage.filter((competency) => !focusAreas.includes(competency))];
  return order[(number - 1) % order.length] ?? 'communication';
}
