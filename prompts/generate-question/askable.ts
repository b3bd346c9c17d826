import type { Competency, InterviewType, QuestionType } from '#shared/interview/vocabulary.ts';

/** What may test a competency from the candidate's own life and judgment. */
const TOLD: Readonly<Record<Competency, readonly QuestionType[]>> = {
  communication: ['behavioral', 'situational', 'intro'],
  motivation: ['motivation', 'intro', 'behavioral'],
  culture_fit: ['behavioral', 'situational', 'weakness', 'motivation'],
  technical_basics: ['behavioral'],
  availability: ['logistics'],
  leadership: ['behavioral', 'situational'],
  problem_solving: ['behavioral', 'situational'],
  ambiguity_tolerance: ['behavioral', 'situational'],
  stakeholder_management: ['behavioral', 'situational'],
  technical_depth: ['behavioral'],
};

const CASES: readonly Competency[] = ['problem_solving', 'ambiguity_tolerance', 'stakeholder_management'];
const TECHNICAL: readonly Competency[] = ['technical_basics', 'technical_depth'];

/** The types of question that may test a competency in a kind of interview (X2), the most fitting first. */
export function askableTypes(type: InterviewType, competency: Competency): readonly QuestionType[] {
  const told = TOLD[competency];
  switch (type) {
    case 'behavioral':
      return told;
    case 'technical':
      // A technical interview on leadership asks for a story about technical work.
      return competency === 'availability' ? told : ['technical', 'behavioral'];
    case 'case_study':
    case 'system_design':
      return [type];
    case 'mixed':
      if (TECHNICAL.includes(competency)) return ['technical', ...told];
      return CASES.includes(competency) ? [...told, 'case_study'] : told;
  }
}

/** Seconds to answer; the bank's own measures. */
export function secondsFor(type: QuestionType): number {
  switch (type) {
    case 'system_design':
      return 600;
    case 'case_study':
      return 420;
    case 'motivation':
    case 'intro':
      return 120;
    case 'logistics':
      return 90;
    case 'behavioral':
    case 'situational':
    case 'technical':
    case 'weakness':
      return 180;
  }
}
