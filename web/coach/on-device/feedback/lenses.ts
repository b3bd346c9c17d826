/* What a listener waits for in each competency (000-92, 000-93), in plain words. */
import type { Competency, QuestionType } from '#shared/interview/vocabulary.ts';

export interface Lens {
  readonly name: string;
  /** Completes "For …, a listener wants to hear …". */
  readonly own: string;
  /** Completes "…, such as …": what an outcome looks like here. */
  readonly outcome: string;
  /** A follow-up of its own. */
  readonly ask: string;
}

export const LENSES: Readonly<Record<Competency, Lens>> = {
  communication: {
    name: 'communication',
    own: 'what you said and how you knew it was understood',
    outcome: 'whether your message arrived',
    ask: 'What exactly did you say, and how could you tell that it was understood?',
  },
  motivation: {
    name: 'motivation',
    own: 'what drew you to it',
    outcome: 'what it led to',
    ask: 'What drew you to this in the first place?',
  },
  culture_fit: {
    name: 'working with others',
    own: 'how you treated the people around you',
    outcome: 'how you worked together afterwards',
    ask: 'How did the people around you react, and what did you do about it?',
  },
  technical_basics: {
    name: 'technical basics',
    own: 'how it works, step by step',
    outcome: 'what you would see when it works',
    ask: 'How does that work, step by step?',
  },
  availability: {
    name: 'availability',
    own: 'the date or figure itself',
    outcome: 'what was agreed',
    ask: 'Which date or figure can you name?',
  },
  leadership: {
    name: 'leadership',
    own: 'what you decided and how you brought the others along',
    outcome: 'what the others did then',
    ask: 'How did you bring the others along?',
  },
  problem_solving: {
    name: 'problem solving',
    own: 'what you checked and how you found the cause',
    outcome: 'whether the fix held',
    ask: 'How did you find out what was behind it?',
  },
  ambiguity_tolerance: {
    name: 'handling uncertainty',
    own: 'what was unclear and how you decided all the same',
    outcome: 'whether the decision proved right',
    ask: 'What did you not know at that moment, and how did you decide anyway?',
  },
  stakeholder_management: {
    name: 'working with stakeholders',
    own: 'what the other side wanted and how you reached agreement',
    outcome: 'whether the other side came along',
    ask: 'What did the other side want, and how did you reach agreement?',
  },
  technical_depth: {
    name: 'technical depth',
    own: 'how it worked underneath and why you built it that way',
    outcome: 'whether it held in use',
    ask: 'What was happening underneath, and how did you know?',
  },
};

/** What the type of a question asks for, where it says more than the competency does. */
const BY_TYPE: Readonly<Partial<Record<QuestionType, Pick<Lens, 'name' | 'own'>>>> = {
  technical: { name: 'a technical question', own: 'how it works, why, and what it costs' },
  system_design: {
    name: 'a design question',
    own: 'what the system must hold, its parts, and what you give up',
  },
  case_study: { name: 'a case', own: 'how you take the problem apart and what you would do' },
  intro: { name: 'an introduction', own: 'what you do, what led here, and one thing you did' },
  motivation: { name: 'this question', own: 'a reason of your own, and something you have done for it' },
  weakness: { name: 'this question', own: 'one real weakness, and what you do about it' },
  logistics: { name: 'a practical question', own: 'the date or the figure itself' },
};

/** The lens a listener looks through at this question. */
export function lensOf(question: { readonly type: QuestionType; readonly competency: Competency }): Lens {
  return { ...LENSES[question.competency], ...BY_TYPE[question.type] };
}
