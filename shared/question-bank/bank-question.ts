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

const written = {
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
  /** What a correct or complete answer must touch, alternatives joined by " | "; of technical questions and designs. */
  keyPoints: z.optional(list(nonEmpty)),
  timeLimitSeconds: z.int().check(z.positive()),
};

/** A question as its author writes it. */
export const WrittenQuestion = z.object(written);
export type WrittenQuestion = Readonly<z.infer<typeof WrittenQuestion>>;

/**
 * 002-15: a question of the bank, with what follows from its type and difficulty. The bank itself is source
 * code, checked by the compiler and held against this schema by its tests; nothing is parsed on the phone.
 */
export const BankQuestion = z.object({
  ...written,
  /** The id of the rubric an answer is judged by (shared/assessment/rubrics.ts). */
  rubric: nonEmpty,
  /** Whole minutes that thinking and answering take, for somebody who plans what to rehearse. */
  estimatedMinutes: z.int().check(z.positive()),
});
export type BankQuestion = Readonly<z.infer<typeof BankQuestion>>;
