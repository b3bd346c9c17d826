import type {
  Category,
  Competency,
  Difficulty,
  Industry,
  QuestionType,
  RoleLevel,
} from '../interview/vocabulary.ts';

/**
 * 002-15: a question of the bank. It is source code, checked by the compiler and by the bank's tests, so it
 * has no schema to parse at run time.
 */
export interface BankQuestion {
  /** Stable forever: `<competency>-<nn>`; sessions refer to it. */
  readonly id: string;
  readonly text: string;
  readonly type: QuestionType;
  readonly competency: Competency;
  readonly category: Category;
  readonly difficulty: Difficulty;
  /** Two or three short nudges, shown on request. */
  readonly hints: readonly string[];
  /** Left out where the question fits every industry. */
  readonly industries?: readonly Industry[];
  /** Left out where the question fits every level. */
  readonly roleLevels?: readonly RoleLevel[];
  readonly tags: readonly string[];
  /** What a correct answer must touch, alternatives joined by " | "; only where there is a right answer. */
  readonly keyPoints?: readonly string[];
  readonly timeLimitSeconds: number;
}
