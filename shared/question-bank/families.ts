/*
 * Which kinds of questions an interview is made of. A family is wider than a question's type: a technical
 * interview on leadership asks for a story, tagged "technical", about leading technical work.
 */
import type { Competency, Industry, InterviewType, QuestionType } from '../interview/vocabulary.ts';
import type { BankQuestion } from './bank-question.ts';
import { drawn } from './drawn.ts';
import { normalized } from './similar.ts';

export type Family = 'told' | 'technical' | 'technical_story' | 'case_study' | 'system_design';

/** What `familiesFor` reads of a request. */
interface Occasion {
  readonly type: InterviewType;
  readonly competency: Competency;
  readonly industry: Industry | null;
  readonly askedQuestions: readonly string[];
  readonly seed: string;
}

/** Told from one's own life and judgment; which of them a competency has is the bank's choice. */
const TOLD: readonly QuestionType[] = [
  'behavioral',
  'situational',
  'motivation',
  'intro',
  'weakness',
  'logistics',
];

/** A question may belong to several families: a technical story is also told. */
export function belongsTo(family: Family, question: BankQuestion): boolean {
  switch (family) {
    case 'told':
      return TOLD.includes(question.type);
    case 'technical_story':
      return TOLD.includes(question.type) && question.tags.includes('technical');
    case 'technical':
    case 'case_study':
    case 'system_design':
      return question.type === family;
  }
}

/** The families an interview may ask from, the preferred one first; `bank` tells what kind the asked texts were. */
export function familiesFor(occasion: Occasion, bank: readonly BankQuestion[]): readonly Family[] {
  switch (occasion.type) {
    case 'behavioral':
      return ['told'];
    case 'technical':
      return ['technical', 'technical_story'];
    case 'case_study':
    case 'system_design':
      return [occasion.type];
    case 'mixed':
      return mixedFamilies(occasion, bank);
  }
}

/** How a mixed interview may test each competency; the others serve when these are used up. */
const MIXED: Readonly<Record<Competency, readonly Family[]>> = {
  communication: ['told', 'technical'],
  motivation: ['told'],
  culture_fit: ['told'],
  technical_basics: ['technical'],
  availability: ['told'],
  leadership: ['told'],
  problem_solving: ['told', 'case_study'],
  ambiguity_tolerance: ['told', 'case_study'],
  stakeholder_management: ['told', 'case_study'],
  technical_depth: ['technical', 'system_design'],
};

/**
 * A competency that comes round again is tested in another way than before; the seed chooses the first way.
 * Only the technology industry expects designs of systems without having asked for them.
 */
function mixedFamilies(occasion: Occasion, bank: readonly BankQuestion[]): readonly Family[] {
  const designs = occasion.industry === 'technology';
  const ways = MIXED[occasion.competency].filter((family) => designs || family !== 'system_design');
  const asked = new Set(occasion.askedQuestions.map(normalized));
  const met = bank.filter(
    ({ competency, text }) => competency === occasion.competency && asked.has(normalized(text)),
  );
  const uses = (family: Family) => met.filter((question) => belongsTo(family, question)).length;
  const luck = (family: Family) => drawn(`${occasion.seed}/${family}`);
  const ranked = ways.toSorted((a, b) => uses(a) - uses(b) || luck(a) - luck(b));
  const others: readonly Family[] = ['told', 'technical', 'case_study'];
  return [...ranked, ...others.filter((family) => !ranked.includes(family))];
}
