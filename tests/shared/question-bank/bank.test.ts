import { describe, expect, test } from 'vitest';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import { CATEGORIES } from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { contentStems, NEAR_DUPLICATE, normalized, overlap } from '#shared/question-bank/similar.ts';
import { readText } from '#web/coach/on-device/reading/text.ts';
import { keyPointsIn } from '#web/coach/on-device/rubrics/key-points.ts';

const ids = (questions: readonly BankQuestion[]) => questions.map(({ id }) => id);
const thoseThat = (fails: (question: BankQuestion) => boolean) => ids(BANK.filter(fails));
const [aQuestion] = BANK as readonly [BankQuestion, ...BankQuestion[]];
/** How many key points the coach finds in these words. */
const found = (keyPoints: readonly string[], question: string, words: string) =>
  keyPointsIn(keyPoints, question, readText(words, 0)).filter(({ hit }) => hit === 1).length;
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

  test('keeps most of its key points out of its hints, which would give the answer away', () => {
    const givesAway = ({ text, hints, keyPoints = [] }: BankQuestion) =>
      found(keyPoints, text, hints.join('. ')) > keyPoints.length / 2;
    expect(thoseThat((question) => givesAway(question))).toEqual([]);
    const [point = '', ...others] = ['fuse | circuit', 'voltage | meter', 'earth | neutral'];
    expect(givesAway({ ...aQuestion, keyPoints: [point, ...others], hints: ['Circuit', 'Voltage'] })).toBe(
      true,
    );
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

  test('estimates a time that the answer fits into, and more for a harder question of its kind', () => {
    expect(
      thoseThat(
        ({ estimatedMinutes, timeLimitSeconds }) =>
          estimatedMinutes < Math.round(timeLimitSeconds / 60) ||
          estimatedMinutes > timeLimitSeconds / 60 + 2,
      ),
    ).toEqual([]);
    const minutes = (wanted: Partial<BankQuestion>) =>
      BANK.find(
        ({ type, difficulty, timeLimitSeconds }) =>
          type === wanted.type && difficulty === wanted.difficulty && timeLimitSeconds === 180,
      )?.estimatedMinutes ?? Number.NaN;
    expect(minutes({ type: 'behavioral', difficulty: 'expert' })).toBeGreaterThan(
      minutes({ type: 'behavioral', difficulty: 'easy' }),
    );
  });

  test('names the rubric that its answers are judged by', () => {
    const rubrics = new Set(Object.values(RUBRICS).map(({ id }) => id));
    expect(thoseThat(({ rubric, type }) => !rubrics.has(rubric) || RUBRICS[type].id !== rubric)).toEqual([]);
  });
});

describe('key points', () => {
  const withPoints = BANK.filter(({ keyPoints }) => keyPoints !== undefined);

  test('belong to technical questions and system designs only', () => {
    expect(ids(withPoints.filter(({ type }) => type !== 'technical' && type !== 'system_design'))).toEqual(
      [],
    );
  });

  test('stand with every technical question and system design', () => {
    const needing = ofType('technical', 'system_design');
    expect(ids(needing.filter(({ keyPoints }) => keyPoints === undefined))).toEqual([]);
  });

  test('offer other words for every point', () => {
    expect(
      ids(withPoints.filter(({ keyPoints = [] }) => keyPoints.filter((p) => !p.includes(' | ')).length > 1)),
    ).toEqual([]);
  });

  test('are not found by saying the question back', () => {
    expect(ids(withPoints.filter(({ keyPoints = [], text }) => found(keyPoints, text, text) > 0))).toEqual(
      [],
    );
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
