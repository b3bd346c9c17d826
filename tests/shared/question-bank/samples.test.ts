import { describe, expect, test } from 'vitest';
import { COMPETENCIES, QUESTION_TYPES } from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import { sampleAnswer } from '#shared/question-bank/sample-answer.ts';
import { SAMPLES } from '#shared/question-bank/samples/samples.ts';
import { contentStems, overlap } from '#shared/question-bank/similar.ts';
import { sourcesOf } from '#tests/helpers/house.ts';
import { count, hasSample } from './coverage-tables.ts';

const samples = Object.entries(SAMPLES).map(([id, { by, text }]) => ({ id, by, text }));
const thoseThat = (fails: (sample: (typeof samples)[number]) => boolean) =>
  samples.filter(fails).map(({ id }) => id);
const words = (text: string) => text.split(' ');
const questionOf = (id: string) => BANK.find((question) => question.id === id);

describe('sample answers', () => {
  test('are at least 190, each to a question of the bank', () => {
    expect(samples.length).toBeGreaterThanOrEqual(190);
    expect(thoseThat(({ id }) => questionOf(id) === undefined)).toEqual([]);
  });

  test.each(COMPETENCIES)('stand at eight questions about %s and more', (competency) => {
    expect(count((q) => q.competency === competency && hasSample(q))).toBeGreaterThanOrEqual(8);
  });

  // A question of dates and pay is answered with one's own; there is nothing to show.
  test.each(QUESTION_TYPES.filter((type) => type !== 'logistics'))(
    'stand at questions of the type %s',
    (type) => {
      expect(count((q) => q.type === type && hasSample(q))).toBeGreaterThanOrEqual(4);
    },
  );

  test('have the length of an answer spoken in one to two minutes, and of cases and designs a little more', () => {
    const most = (id: string) =>
      ['case_study', 'system_design'].includes(questionOf(id)?.type ?? '') ? 220 : 180;
    expect(thoseThat(({ id, text }) => words(text).length < 90 || words(text).length > most(id))).toEqual([]);
  });

  test('are told in the first person by people of many occupations', () => {
    expect(thoseThat(({ text }) => !/\b(I|my|we)\b/.test(text))).toEqual([]);
    expect(thoseThat(({ by }) => !/^an? \p{Ll}[\p{L} -]+$/u.test(by))).toEqual([]);
    expect(new Set(samples.map(({ by }) => by)).size).toBeGreaterThanOrEqual(180);
  });

  test('open each in its own way', () => {
    const openings = samples.map(({ text }) => words(text).slice(0, 4).join(' ').toLowerCase());
    expect(openings.filter((opening, index) => openings.indexOf(opening) !== index)).toEqual([]);
  });

  test('share no story: no two have more than a quarter of their words in common', () => {
    const read = samples.map(({ id, text }) => ({ id, stems: contentStems(text) }));
    const pairs = read.flatMap((a, index) =>
      read
        .slice(index + 1)
        .filter((b) => overlap(a.stems, b.stems) > 0.25)
        .map((b) => `${a.id} ~ ${b.id}`),
    );
    expect(pairs).toEqual([]);
  });

  test('speak plainly, without the words of fashion', () => {
    const fashion =
      /\b(synerg\w*|leverag\w*|holistic\w*|stakeholders?|data-driven|best practices?|cutting-edge|mindset|seamless\w*|robust|game-chang\w*|passionate|proactive\w*|impactful|deep dive|roadmap|deliverables?|kpis?|ensur\w*|foster\w*|empower\w*|utiliz\w*|spearhead\w*|streamlin\w*)\b/i;
    expect(thoseThat(({ text }) => fashion.test(text))).toEqual([]);
  });

  test('name nobody', () => {
    const known = new Set(
      `I Mrs January February March April May June July August September October November December Monday Tuesday
      Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Thursdays Fridays Saturdays Sundays Christmas Easter
      German Polish Japanese Lyon Osaka Hamburg Redis PIN`.split(/\s+/),
    );
    // Words that open a sentence or what somebody says have a capital without being names.
    const names = samples.flatMap(({ id, text }) =>
      [...text.matchAll(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{L}+/gu)]
        .map(([word]) => word)
        .filter((word) => !known.has(word))
        .map((word) => `${id}: ${word}`),
    );
    expect(names).toEqual([]);
  });
});

describe('a sample answer', () => {
  test('is given for its question, and none for a question without one', async () => {
    const [first] = samples;
    expect((await sampleAnswer(first?.id ?? ''))?.text).toBe(first?.text);
    expect(await sampleAnswer('availability-01')).toBeNull();
    expect(await sampleAnswer('constructor')).toBeNull();
  });

  test('costs nobody anything who does not ask: no source but the door imports them, and it does so later', () => {
    const users = ['shared', 'prompts', 'edge', 'web']
      .flatMap(sourcesOf)
      .filter(({ path }) => !path.startsWith('shared/question-bank/samples/'))
      .filter(({ text }) => /samples\/samples\.ts/.test(text));
    expect(users.map(({ path }) => path)).toEqual(['shared/question-bank/sample-answer.ts']);
    expect(users[0]?.text).toMatch(/await import\('\.\/samples\/samples\.ts'\)/);
    expect(users[0]?.text).not.toMatch(/^import \{[^}]*\} from '\.\/samples\/samples/m);
  });
});
