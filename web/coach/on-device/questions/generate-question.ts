/*
 * 000-53…58 without a network: the next question for this candidate and this job. It is built on a line the
 * candidate gave (001-32) or taken from the bank; nothing is made up (001-33). The same input gives the same
 * question, so that a reload and a second tab ask alike.
 */
import type { Input, Output } from '#prompts/generate-question/contract.ts';
import type { Category, Competency, Difficulty, QuestionType } from '#shared/interview/vocabulary.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { type PickRequest, pickQuestion } from '#shared/question-bank/pick.ts';
import { choosePersonal, wantsPersonal } from './choose.ts';
import { type Facts, gatherFacts } from './facts/gather.ts';
import type { Candidate } from './rendered.ts';
import { HINTS } from './templates/hints.ts';

/** How a question of the bank is found; the bank's own by default. */
export type Pick = (request: PickRequest) => BankQuestion;

export function generateQuestion(input: Input, pick: Pick = pickQuestion): Output {
  const isWhole = input.type === 'system_design' || input.type === 'case_study';
  if (isWhole) return withToolsOfTheJob(fromBank(input, pick), input);
  if (!wantsPersonal(input)) {
    const banked = fromBank(input, pick);
    // A small bank may have nothing new; then a personal question is better than one asked twice.
    if (!input.askedQuestions.includes(banked.text)) return banked;
  }
  const personal = choosePersonal(input, gatherFacts(input));
  return personal ? fromCandidate(personal, input) : fromBank(input, pick);
}

function fromCandidate({ template, fact, text }: Candidate, input: Input): Output {
  const difficulty = template.difficulties.includes(input.difficulty)
    ? input.difficulty
    : (template.difficulties[0] ?? input.difficulty);
  return {
    text,
    competency: input.competency,
    category: CATEGORY[input.competency],
    type: template.type,
    difficulty,
    hints: [...HINTS[template.hints]],
    keyPoints: [],
    timeLimitSeconds: secondsFor(template.type, difficulty),
    bankId: null,
    grounds:
      fact.kind === 'aim' ? fact.grounds.filter(({ quote }) => text.includes(quote)) : [...fact.grounds],
  };
}

const CATEGORY: Readonly<Record<Competency, Category>> = {
  communication: 'communication',
  motivation: 'culture_fit',
  culture_fit: 'culture_fit',
  technical_basics: 'technical',
  availability: 'role_specific',
  leadership: 'leadership',
  problem_solving: 'problem_solving',
  ambiguity_tolerance: 'problem_solving',
  stakeholder_management: 'communication',
  technical_depth: 'technical',
};

const SECONDS: Readonly<Record<Difficulty, number>> = { easy: 120, medium: 150, hard: 180, expert: 210 };

function secondsFor(type: QuestionType, difficulty: Difficulty): number {
  return type === 'motivation' || type === 'intro' ? 120 : SECONDS[difficulty];
}

function fromBank(input: Input, pick: Pick): Output {
  const { type, stage, difficulty, competency, roleLevel, industry, askedBefore, seed } = input;
  const question = pick({
    type,
    stage,
    difficulty,
    competency,
    roleLevel,
    industry,
    askedQuestions: input.askedQuestions.map(withoutTools),
    askedBefore: askedBefore.map(withoutTools),
    seed,
  });
  return {
    text: question.text,
    competency: input.competency,
    category: question.category,
    type: question.type,
    difficulty: question.difficulty,
    hints: [...question.hints],
    keyPoints: [...(question.keyPoints ?? [])],
    timeLimitSeconds: question.timeLimitSeconds,
    bankId: question.id,
    grounds: [],
  };
}

const MOST_WORDS = 60;
const TOOLS = ' The posting mentions ';
const TOOLS_END = ': use it where it fits.';
const TOOLS_END_TWO = ': use them where they fit.';

/** The bank must know its own question again, whatever was added to it. */
function withoutTools(asked: string): string {
  const at = asked.lastIndexOf(TOOLS);
  return at > 0 && (asked.endsWith(TOOLS_END) || asked.endsWith(TOOLS_END_TWO)) ? asked.slice(0, at) : asked;
}

/** A design is the same for everyone; what it may be built with is the job's. */
function withToolsOfTheJob(output: Output, input: Input): Output {
  if (output.type !== 'system_design') return output;
  const { facts }: Facts = gatherFacts({ resume: input.resume, job: input.job });
  const tools = facts
    .filter(({ kind, skill }) => skill === 'tool' && (kind === 'shared_skill' || kind === 'asked_skill'))
    .slice(0, 2);
  const names = tools.map(({ text }) => text);
  if (names.length === 0) return output;
  const text = `${output.text}${TOOLS}${names.join(' and ')}${names.length === 1 ? TOOLS_END : TOOLS_END_TWO}`;
  if (text.split(' ').length > MOST_WORDS) return output;
  const grounds = tools.flatMap((tool) => tool.grounds.filter(({ source }) => source === 'job'));
  return { ...output, text, grounds };
}
