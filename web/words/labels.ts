/*
 * What the closed lists are called on screen. Each is a complete record, so a new entry in a list does not
 * compile until it has a name here.
 */
import type { Band, Dimension } from '#shared/assessment/scale.ts';
import type { Readiness, Source } from '#shared/interview/records.ts';
import type {
  Competency,
  Difficulty,
  Industry,
  InterviewType,
  Level,
  RoleLevel,
  Stage,
} from '#shared/interview/vocabulary.ts';

export const STAGE_LABEL: Readonly<Record<Stage, string>> = {
  recruiter_screen: 'Recruiter Screen',
  hiring_manager: 'Hiring Manager',
};

export const TYPE_LABEL: Readonly<Record<InterviewType, string>> = {
  behavioral: 'Behavioral',
  technical: 'Technical',
  case_study: 'Case Study',
  system_design: 'System Design',
  mixed: 'Mixed',
};

export const DIFFICULTY_LABEL: Readonly<Record<Difficulty, string>> = {
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
  expert: 'Expert',
};

export const ROLE_LEVEL_LABEL: Readonly<Record<RoleLevel, string>> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
};

export const INDUSTRY_LABEL: Readonly<Record<Industry, string>> = {
  technology: 'Technology',
  finance: 'Finance',
  healthcare: 'Healthcare',
  education: 'Education',
  retail_hospitality: 'Retail and hospitality',
  public_sector: 'Public sector',
  manufacturing_logistics: 'Manufacturing and logistics',
  sales_marketing: 'Sales and marketing',
  other: 'Something else',
};

export const COMPETENCY_LABEL: Readonly<Record<Competency, string>> = {
  communication: 'Communication',
  motivation: 'Motivation',
  culture_fit: 'Working with others',
  technical_basics: 'Technical basics',
  availability: 'Availability',
  leadership: 'Leadership',
  problem_solving: 'Problem solving',
  ambiguity_tolerance: 'Dealing with the unknown',
  stakeholder_management: 'Working with stakeholders',
  technical_depth: 'Technical depth',
};

export const READINESS_LABEL: Readonly<Record<Readiness, string>> = {
  ready: 'Ready',
  almost_ready: 'Almost Ready',
  needs_practice: 'Needs Practice',
};

export const BAND_LABEL: Readonly<Record<Band, string>> = {
  not_yet: 'Just a start',
  thin: 'Thin',
  developing: 'Developing',
  solid: 'Solid',
  strong: 'Strong',
};

export const DIMENSION_LABEL: Readonly<Record<Dimension, string>> = {
  structure: 'Structure',
  relevance: 'Relevance',
  specificity: 'Specifics',
  communication: 'Clarity',
  impact: 'Impact',
};

/** What a level means, in a few words. */
export const LEVEL_MEANING: Readonly<Record<Level, string>> = {
  L4: 'doing your own work well',
  L5A: 'working across teams',
  L5B: 'moving a whole organization',
};

/** Who judged an answer, beside the judgment. */
export const JUDGED_BY: Readonly<Record<Source['coach'], string>> = {
  on_device: 'Judged on this phone',
  claude: 'Judged by Claude',
};

export const COACH_LABEL: Readonly<Record<Source['coach'], string>> = {
  on_device: 'On-device coach',
  claude: 'Claude',
};
