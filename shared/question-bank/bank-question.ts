import * as z from 'zod/mini';
import {
  Category,
  Competency,
  Difficulty,
  Industry,
  QuestionType,
  RoleLevel,
} from '../interview/vocabulary.ts';

const nonEmpty = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));

/**
 * 002-15: a question of the bank. The bank itself is source code, checked by the compiler and held against
 * this schema by its tests; nothing is parsed on the phone.
 */
export const BankQuestion = z.object({
  /** Stable forever: `<competency>-<number>`; sessions refer to it. */
  id: z.string().check(z.regex(/^[a-z_]+-\d{2,3}$/)),
  text: nonEmpty,
  type: QuestionType,
  competency: Competency,
  category: Category,
  difficulty: Difficulty,
  /** Two or three short nudges, shown on request. */
  hints: list(nonEmpty),
  /** Left out where the question fits every industry. */
  industries: z.optional(list(Industry)),
  /** Left out where the question fits every level. */
  roleLevels: z.optional(list(RoleLevel)),
  tags: list(nonEmpty),
  /** What a correct answer must touch, alternatives joined by " | "; only where there is a right answer. */
  keyPoints: z.optional(list(nonEmpty)),
  timeLimitSeconds: z.int().check(z.positive()),
});
export type BankQuestion = Readonly<z.infer<typeof BankQuestion>>;
