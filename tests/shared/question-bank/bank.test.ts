import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { contentStems, NEAR_DUPLICATE, normalized, overlap } from '#shared/question-bank/similar.ts';

const ids = (questions: readonly BankQuestion[]) => questions.map(({ id }) => id);
const thoseThat = (fails: (question: BankQuestion) => boolean) => ids(BANK.filter(fails));
const ofType = (...types: BankQuestion['type'][]) => BANK.filter(({ type }) => types.includes(type));

describe('a question of the bank', () => {
  test('is of its schema (002-15), and one that is not would be found', () => {
    expect(thoseThat((question) => !BankQuestion.safeParse(question).success)).toEqual([]);
    expect(BankQuestion.safeParse({ ...BANK[0], difficulty: 'extreme' }).success).toBe(false);
  });

  test('has an id of its own that begins with its competency', () => {
    expect(new Set(ids(BANK)).size).toBe(BANK.length);
    expect(thoseThat(({ id, competency }) => !new RegExp(`^${competency}-\\d{2,3}$`).test(id))).toEqual([]);
  });

  test('is no near-duplicate of another', () => {
    const read = BANK.map(({ id, text }) => ({ id, stems: contentStems(text) }));
    const pairs = read.flatMap((a, index) =>
      read
        .slice(index + 1)
        .filter((b) => overlap(a.stems, b.stems) >= NEAR_DUPLICATE)
        .map((b) => `${a.id} ~ ${b.id}`),
    );
    expect(pairs).toEqual([]);
  });

  test('can be spoken: at most 45 words, ended like a sentence', () => {
    expect(thoseThat(({ text }) => text.split(/\s+/).length > 45)).toEqual([]);
    expect(thoseThat(({ text }) => !/^\p{Lu}.*[.?]$/u.test(text))).toEqual([]);
  });

  test('asks one thing at a time', () => {
    expect(thoseThat(({ text }) => text.split('?').length > 2)).toEqual([]);
  });

  test('avoids idioms and office slang that a second-language speaker may not know', () => {
    const slang =
      /\b(ballpark|hit the ground|wear many hats|push(ed|ing)? back|buy-in|on the same page|deep dive|low-hanging|touch base|move the needle|rock star|think outside|circle back|bandwidth|curveball|silver bullet|elephant|walk me through|reach out|juggl\w+|bottom line|level up|big picture|rollercoaster|go-to)\b/i;
    expect(thoseThat(({ text, hints }) => slang.test([text, ...hints].join(' ')))).toEqual([]);
  });

  test('never asks for what an interviewer may not ask', () => {
    const privateLife =
      /\b(how old|your age|date of birth of yours|married|single parent|spouse|husband|wife|pregnan\w*|your (family|children|parents|religion|faith|church|health|illness|disability|nationality|origin|accent|citizenship|orientation|gender|race|politics|union)|born|native|maternity|childcare|retire\w*|arrest\w*|current salary|present salary|earn now|last salary)\b/i;
    expect(thoseThat(({ text, hints }) => privateLife.test([text, ...hints].join(' ')))).toEqual([]);
  });

  test('has two or three short hints that differ and do not repeat it', () => {
    expect(
      thoseThat(({ hints }) => hints.length < 2 || hints.length > 3 || new Set(hints).size < hints.length),
    ).toEqual([]);
    expect(thoseThat(({ hints }) => hints.some((hint) => hint.length > 90))).toEqual([]);
    expect(
      thoseThat(({ text, hints }) => hints.some((hint) => normalized(text).includes(normalized(hint)))),
    ).toEqual([]);
  });

  test('keeps its key points out of its hints, which would give the answer away', () => {
    const givesAway = ({ hints, keyPoints = [] }: BankQuestion) =>
      hints.filter((hint) =>
        keyPoints.some((point) => point.split(' | ').every((alternative) => hint.includes(alternative))),
      ).length > 1;
    expect(thoseThat(givesAway)).toEqual([]);
  });

  test('has tags in lower case, each once', () => {
    expect(
      thoseThat(
        ({ tags }) =>
          tags.length === 0 ||
          new Set(tags).size < tags.length ||
          tags.some((tag) => tag !== tag.toLowerCase().trim()),
      ),
    ).toEqual([]);
  });

  test('names industries or levels only where it means some of them', () => {
    expect(
      thoseThat(({ industries, roleLevels }) => industries?.length === 0 || roleLevels?.length === 0),
    ).toEqual([]);
  });

  test('gives a time that suits its kind', () => {
    const seconds = (...types: BankQuestion['type'][]) =>
      new Set(ofType(...types).map((q) => q.timeLimitSeconds));
    expect(seconds('system_design')).toEqual(new Set([600]));
    expect(seconds('case_study')).toEqual(new Set([420]));
    expect(Math.max(...seconds('logistics'))).toBeLessThanOrEqual(90);
    expect(Math.min(...seconds('logistics'))).toBeGreaterThanOrEqual(60);
    expect(Math.min(...seconds('behavioral', 'technical', 'motivation', 'weakness'))).toBe(180);
  });
});

describe('key points', () => {
  const withPoints = BANK.filter(({ keyPoints }) => keyPoints !== undefined);

  test('belong to technical questions and system designs only', () => {
    expect(ids(withPoints.filter(({ type }) => type !== 'technical' && type !== 'system_design'))).toEqual(
      [],
    );
  });

  test('stand with every system design and every technical question about an industry', () => {
    const needing = [
      ...ofType('system_design'),
      ...ofType('technical').filter((q) => q.industries !== undefined),
    ];
    expect(ids(needing.filter(({ keyPoints }) => keyPoints === undefined))).toEqual([]);
  });

  test('are 3 to 7, each with short alternatives that stand only once', () => {
    const wrong = withPoints.filter(({ keyPoints = [] }) => {
      const alternatives = keyPoints.flatMap((point) => point.split(' | '));
      return (
        keyPoints.length < 3 ||
        keyPoints.length > 7 ||
        new Set(alternatives).size < alternatives.length ||
        alternatives.some(
          (alternative) => alternative.trim() !== alternative || !/^.{1,40}$/.test(alternative),
        )
      );
    });
    expect(ids(wrong)).toEqual([]);
  });
});

test('the bank uses every category', () => {
  expect(new Set(BANK.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
});
