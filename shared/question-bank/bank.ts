/*
 * The question bank: what the coach on the phone asks when no model is reached. All questions were written for
 * Rehearse. Which of them comes next is decided in pick.ts.
 */
import type { BankQuestion } from './bank-question.ts';
import { AMBIGUITY_TOLERANCE } from './questions/ambiguity-tolerance.ts';
import { AVAILABILITY } from './questions/availability.ts';
import { CASE_STUDIES } from './questions/case-studies.ts';
import { COMMUNICATION } from './questions/communication.ts';
import { CULTURE_FIT } from './questions/culture-fit.ts';
import { LEADERSHIP } from './questions/leadership.ts';
import { MOTIVATION } from './questions/motivation.ts';
import { PROBLEM_SOLVING } from './questions/problem-solving.ts';
import { STAKEHOLDER_MANAGEMENT } from './questions/stakeholder-management.ts';
import { SYSTEM_DESIGNS } from './questions/system-designs.ts';
import { TECHNICAL_BASICS } from './questions/technical-basics.ts';
import { TECHNICAL_BASICS_BY_INDUSTRY } from './questions/technical-basics-by-industry.ts';
import { TECHNICAL_DEPTH } from './questions/technical-depth.ts';
import { TECHNICAL_DEPTH_BY_INDUSTRY } from './questions/technical-depth-by-industry.ts';

/** All questions; ids and texts are unique. The order means nothing. */
export const BANK: readonly BankQuestion[] = [
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
];
