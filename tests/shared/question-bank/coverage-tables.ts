/*
 * What the bank holds, as the tables of shared/question-bank/README.md tell it. The tests hold the README
 * against these lines, so a new question without its count is told, with the lines to put there.
 */
import {
  COMPETENCIES,
  DIFFICULTIES,
  INDUSTRIES,
  QUESTION_TYPES,
  ROLE_LEVELS,
} from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { SAMPLES } from '#shared/question-bank/samples/samples.ts';

export const count = (wanted: (question: BankQuestion) => boolean) => BANK.filter(wanted).length;
export const hasSample = ({ id }: BankQuestion) => Object.hasOwn(SAMPLES, id);
const none = <T>(list: readonly T[] | undefined) => list === undefined;

/** Industries as somebody may choose them; "other" has no questions of its own. */
export const OWN_INDUSTRIES = INDUSTRIES.filter((industry) => industry !== 'other');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** For each type, how many there are at every difficulty: "easy/medium/hard/expert", or a dash. */
export function competenciesByType(): string {
  const cell = (fits: (question: BankQuestion) => boolean) =>
    count(fits) === 0
      ? '–'
      : DIFFICULTIES.map((level) => count((q) => fits(q) && q.difficulty === level)).join('/');
  const columns = (fits: (question: BankQuestion) => boolean) => [
    ...QUESTION_TYPES.map((type) => cell((question) => fits(question) && question.type === type)),
    count(fits),
    count((question) => fits(question) && hasSample(question)),
  ];
  return table(
    ['Competency', ...QUESTION_TYPES, 'all', 'samples'],
    [
      ...COMPETENCIES.map((competency) => [
        competency,
        ...columns((question) => question.competency === competency),
      ]),
      ['all', ...columns(() => true)],
      [
        'samples',
        ...QUESTION_TYPES.map((type) => count((q) => q.type === type && hasSample(q))),
        count(hasSample),
        count(hasSample),
      ],
    ],
  );
}

/** How many name an industry, a level, both or neither. */
export function industriesByLevel(): string {
  const columns = (fits: (question: BankQuestion) => boolean) => [
    count((question) => fits(question) && none(question.roleLevels)),
    ...ROLE_LEVELS.map((level) => count((q) => fits(q) && (q.roleLevels?.includes(level) ?? false))),
    count(fits),
  ];
  return table(
    ['Industry', 'any level', ...ROLE_LEVELS, 'all'],
    [
      ...OWN_INDUSTRIES.map((industry) => [
        industry,
        ...columns(({ industries }) => industries?.includes(industry) ?? false),
      ]),
      ['any industry', ...columns(({ industries }) => none(industries))],
    ],
  );
}
