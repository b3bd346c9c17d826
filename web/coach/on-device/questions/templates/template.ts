import type { Competency, Difficulty, QuestionType } from '#shared/interview/vocabulary.ts';
import type { Effort, FactKind } from '../facts/facts.ts';
import type { SkillKind } from '../skills/skills.ts';
import type { HintSet } from './hints.ts';

/** One way to ask about one kind of fact. */
export interface Template {
  readonly about: readonly FactKind[];
  readonly competencies: readonly Competency[];
  readonly difficulties: readonly Difficulty[];
  /** Names the rubric the answer is judged by. */
  readonly type: QuestionType;
  readonly hints: HintSet;
  /**
   * Spoken after a sentence that states the fact; or the whole question, where it holds `{text}`, or one of
   * the job's `{title}` and `{company}`.
   */
  readonly ask: string;
  /** Only for facts with a figure or a comparison in them. */
  readonly measured?: true;
  /** Only for deeds of this kind. */
  readonly effort?: Effort;
  /** Only for skills of these kinds. */
  readonly skills?: readonly SkillKind[];
}

type Level = 'e' | 'm' | 'h' | 'x';
const DIFFICULTY: Readonly<Record<Level, Difficulty>> = { e: 'easy', m: 'medium', h: 'hard', x: 'expert' };

export type Row = readonly [
  levels: string,
  type: QuestionType,
  hints: HintSet,
  ask: string,
  extra?: Pick<Template, 'measured' | 'skills' | 'effort'>,
];

/** A block of templates that share what they are about and what they test: a row each, to be read as a list. */
export function templatesFor(
  about: FactKind | readonly FactKind[],
  competencies: Competency | readonly Competency[],
  rows: readonly Row[],
): Template[] {
  return rows.map(([levels, type, hints, ask, extra]) => ({
    about: typeof about === 'string' ? [about] : about,
    competencies: typeof competencies === 'string' ? [competencies] : competencies,
    difficulties: [...levels].map((level) => DIFFICULTY[level as Level]),
    type,
    hints,
    ask,
    ...extra,
  }));
}
