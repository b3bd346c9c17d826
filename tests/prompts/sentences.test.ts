import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, numbered, sentencesOf } from '#prompts/rendering/sentences.ts';
import { wordsAt } from '#shared/interview/evidence.ts';

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const talk = fc
  .array(
    fc.constantFrom(
      'I',
      'counted',
      'stock',
      '12.5%',
      'and then',
      'so',
      '。',
      '. ',
      '! ',
      '\n',
      ' ',
      '👩‍🔧',
      '“yes.” ',
      'é',
    ),
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(talk, fc.string({ unit: 'grapheme', maxLength: 900 }));

describe('sentences', () => {
  it.each([
    ['I counted. It helped!', ['I counted.', 'It helped!']],
    ['It fell from 30 to 12. After that it held.', ['It fell from 30 to 12.', 'After that it held.']],
    ['He said “stop.” We did.', ['He said “stop.”', 'We did.']],
    ['It cost 3.5 hours, e.g. on Mondays.', ['It cost 3.5 hours, e.g. on Mondays.']],
    ['1. I asked.\n2. I waited.', ['1. I asked.', '2. I waited.']],
    ['no stop\nand a line', ['no stop', 'and a line']],
    ['我数了库存。然后好了。', ['我数了库存。', '然后好了。']],
    ['???', ['???']],
    ['   ', []],
  ])('of %j', (text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });

  it('part a spoken run-on before the word that goes on', () => {
    const text = `${'we counted the stock on the night shift '.repeat(5)}and then I asked the kitchen what they had thrown away`;
    expect(said(text).at(-1)).toBe('and then I asked the kitchen what they had thrown away');
  });

  it('lie in order, apart, within the text, none empty, and hold every letter and digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let between = '';
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          between += text.slice(last, start);
          last = end;
        }
        expect(between + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('never part a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('👍', '👩‍🔧', 'a') }), (text) => {
        for (const piece of said(text.repeat(40))) expect(piece).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('a numbered thread', () => {
  const threads = fc.array(
    anyText.map((answer) => ({ prompt: 'What happened?', answer })),
    { minLength: 1, maxLength: 4 },
  );

  it('finds under each number exactly the words told under it', () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const { told, spanOf } = numbered(thread);
        told.forEach(({ said }, response) => {
          for (const [id, words] of Object.entries(said)) {
            const span = spanOf(Number(id));
            expect(span?.response).toBe(response);
            expect(span && wordsAt(span, thread)).toBe(words);
          }
        });
      }),
    );
  });

  it('knows no other numbers', () => {
    const { spanOf } = numbered([{ prompt: 'What happened?', answer: 'One. Two.' }]);
    for (const id of [0, -1, 3, 1.5, Number.NaN]) expect(spanOf(id)).toBeNull();
  });

  it('goes on counting from answer to answer, under the labels of 000-100', () => {
    const { told } = numbered([
      { prompt: 'a', answer: 'One. Two.' },
      { prompt: 'b', answer: 'Three.' },
    ]);
    expect(told.map(({ label }) => label)).toEqual(['INITIAL RESPONSE', 'FOLLOW-UP 1']);
    expect(told[1]?.said).toEqual({ 3: 'Three.' });
  });

  it('tells which sentences a span touches', () => {
    const { idsAt } = numbered([{ prompt: 'a', answer: 'One. Two. Three.' }]);
    expect(idsAt({ response: 0, start: 2, end: 7 })).toEqual([1, 2]);
    expect(idsAt({ response: 1, start: 0, end: 7 })).toEqual([]);
  });
});

describe('lines of a document', () => {
  it('are those that hold something, and long ones are parted', () => {
    expect(linesOf('A\r\n\r\n  B  \nC')).toEqual(['A', 'B', 'C']);
    expect(linesOf('I counted stock. '.repeat(30)).length).toBe(30);
  });
});
