/*
 * A fact is something the résumé or the posting says, in words that fit into a question, with the line it
 * came from. Questions are built on facts alone: what is not written there is not asked as if it were (001-33).
 */
import type { Input } from '#prompts/generate-question/contract.ts';
import type { Ground } from '#shared/interview/records.ts';
import type { SkillKind } from '../skills/skills.ts';

export type FactKind =
  /** Something the candidate did. */
  | 'deed'
  | 'role'
  | 'project'
  | 'education'
  /** Years of experience the résumé claims. */
  | 'tenure'
  | 'duty'
  | 'requirement'
  /** Years of experience the posting asks for. */
  | 'years_asked'
  /** What the employer says it stands for. */
  | 'value'
  /** In the résumé and in the posting. */
  | 'shared_skill'
  /** In the posting, and nowhere in a résumé that was given. */
  | 'missing_skill'
  /** In the posting; no résumé was given. */
  | 'asked_skill'
  /** In the résumé; the posting does not name it, or there is none. */
  | 'own_skill'
  /** The job itself: title, company or both. */
  | 'aim';

/** How the text stands in a sentence: "coordinate …", "coordinating …", "coordinated …", a noun, or “a quote”. */
export type Form = 'base' | 'gerund' | 'past' | 'noun' | 'quote';

/** Something changed once ("cut", "built", "launched") or done day by day ("served", "cared for"). */
export type Effort = 'change' | 'daily';

export interface Fact {
  readonly kind: FactKind;
  readonly form: Form;
  /** What is put into the question. */
  readonly text: string;
  /** The pieces of `text` that come from the lines below; the rest are small words of ours. */
  readonly pieces: readonly string[];
  readonly grounds: readonly Ground[];
  /** A figure or a comparison stands in it, so that "how did you measure that" can be asked. */
  readonly measured: boolean;
  readonly effort: Effort | null;
  readonly skill: SkillKind | null;
}

export type Material = Pick<Input, 'resume' | 'job'>;

export function fact(
  kind: FactKind,
  form: Form,
  text: string,
  ground: Ground,
  pieces: readonly string[] = [text],
): Fact {
  return {
    kind,
    form,
    text,
    pieces,
    grounds: [ground],
    measured: form !== 'noun' && isMeasured(text),
    effort: null,
    skill: null,
  };
}

/** "from 5 days to 4 hours", "by 12%", "cut costs to £3": an outcome with a size, not any digit ("24 beds"). */
export function isMeasured(text: string): boolean {
  return (
    /\bfrom [^,]{0,30}\d[^,]{0,30}\bto\b/i.test(text) ||
    /\bby (?:over |about |more than |nearly |around |almost |up to )?[£$€]?\d|\b(?:halv|doubl|tripl|quadrupl)/i.test(
      text,
    ) ||
    /\b(?:cut|reduc|increas|rais|grew|grow|sav|improv|decreas|shorten|lower|boost)\w{0,4}\b.{0,80}\d/i.test(
      text,
    )
  );
}
