/*
 * The question bank: what the coach on the phone asks when no model is reached. All questions were written for
 * Rehearse. Which of them comes next is decided in pick.ts.
 */
import { RUBRICS } from '../assessment/rubrics.ts';
import type { Difficulty } from '../interview/vocabulary.ts';
import type { BankQuestion, WrittenQuestion } from './bank-question.ts';
import { AMBIGUITY_TOLERANCE } from './questions/ambiguity-tolerance.ts';
import { AVAILABILITY } from './questions/availability.ts';
import { CASE_STUDIES } from './questions/case-studies.ts';
import { COMMUNICATION } from './questions/communication.ts';
import { CULTURE_FIT } from './questions/culture-fit.ts';
import { ENTRY_LEVEL_BY_INDUSTRY } from './questions/entry-level-by-industry.ts';
import { LEADERSHIP } from './questions/leadership.ts';
import { MID_LEVEL_BY_INDUSTRY } from './questions/mid-level-by-industry.ts';
import { MOTIVATION } from './questions/motivation.ts';
import { PROBLEM_SOLVING } from './questions/problem-solving.ts';
import { SENIOR_LEVEL_BY_INDUSTRY } from './questions/senior-level-by-industry.ts';
import { SITUATIONS } from './questions/situations.ts';
import { STAKEHOLDER_MANAGEMENT } from './questions/stakeholder-management.ts';
import { SYSTEM_DESIGNS } from './questions/system-designs.ts';
import { TECHNICAL_BASICS } from './questions/technical-basics.ts';
import { TECHNICAL_BASICS_BY_INDUSTRY } from './questions/technical-basics-by-industry.ts';
import { TECHNICAL_DEPTH } from './questions/technical-depth.ts';
import { TECHNICAL_DEPTH_BY_INDUSTRY } from './questions/technical-depth-by-industry.ts';

const WRITTEN: readonly WrittenQuestion[] = [
  ...COMMUNICATION,
  ...MOTIVATION,
  ...CULTURE_FIT,
  ...TECHNICAL_BASICS,
  ...TECHNICAL_BASICS_BY_INDUSTRY,
  ...AVAILABILITY,
  ...LEADERSHIP,
  ...PROBLEM_SOLVING,
  ...AMBIGUITY_TOLERANCE,
  ...STAKEHOLDER_MANAGEMENT,
  ...TECHNICAL_DEPTH,
  ...TECHNICAL_DEPTH_BY_INDUSTRY,
  ...CASE_STUDIES,
  ...SYSTEM_DESIGNS,
  ...SITUATIONS,
  ...ENTRY_LEVEL_BY_INDUSTRY,
  ...MID_LEVEL_BY_INDUSTRY,
  ...SENIOR_LEVEL_BY_INDUSTRY,
];

/** Seconds one thinks before the first word; a harder question is longer silent. */
const THINKING: Readonly<Record<Difficulty, number>> = { easy: 20, medium: 40, hard: 60, expert: 90 };

/** Rubric and time follow from type and difficulty; written four hundred times they would drift apart. */
function completed(question: WrittenQuestion): BankQuestion {
  const seconds = question.timeLimitSeconds + THINKING[question.difficulty];
  return {
    ...question,
    rubric: RUBRICS[question.type].id,
    estimatedMinutes: Math.max(1, Math.round(seconds / 60)),
  };
}

/** All questions; ids and texts are unique. The order means nothing. */
export const BANK: readonly BankQuestion[] = WRITTEN.map(completed);
