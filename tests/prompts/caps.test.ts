import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overCaps, utf8Length, withinCaps } from '#prompts/caps.ts';
import { ALL_CASES } from './all-cases.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
const text = fc
  .tuple(fc.constantFrom('I counted. ', '数了库存。', '"\n', '\u0000', '👩‍🔧 ', 'x'), fc.nat({ max: 40_000 }))
  .map(([unit, times]) => unit.repeat(times / unit.length));
const inputs = fc.record({
  resume: fc.option(text),
  job: fc.option(fc.record({ company: text, title: text, description: text })),
  thread: fc.array(fc.record({ prompt: text, answer: text }), { maxLength: 6 }),
  askedBefore: fc.array(text, { maxLength: 30 }),
  durationMs: fc.nat(),
});

describe('an input within its caps', () => {
  it('fits a body of 64 KiB, whatever was written', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const sent = withinCaps(input);
        expect(bytes(sent)).toBeLessThanOrEqual(60_000);
        expect(overCaps(sent)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds beginnings of the texts, so that a place in it is a place in the whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const sent = withinCaps(input);
        sent.thread.forEach(({ answer }, index) => {
          expect(input.thread[index]?.answer.startsWith(answer)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each(ALL_CASES)('is the input itself where it is of a usual size: $prompt, $name', ({ input }) => {
    expect(withinCaps(input)).toEqual(input);
    expect(overCaps(input)).toEqual([]);
  });

  it('ends after a sentence where one ends near', () => {
    const { resume } = withinCaps({ resume: 'I counted the stock.\n'.repeat(1_000) });
    expect(resume.endsWith('stock.')).toBe(true);
  });

  it('keeps the newest of what was asked before', () => {
    const askedBefore = Array.from({ length: 300 }, (_, index) => `Question ${index}?`);
    expect(withinCaps({ askedBefore }).askedBefore).toEqual(askedBefore.slice(0, 20));
  });
});

describe('an input over its caps', () => {
  it('is named by its fields and never by its words', () => {
    const long = 'canary '.repeat(3_000);
    expect(overCaps({ resume: long, thread: [{ prompt: 'p', answer: long }] })).toEqual(['resume', 'answer']);
  });

  it('is "input" when only the whole is too much', () => {
    const answer = 'a'.repeat(11_900);
    const thread = Array.from({ length: 4 }, () => ({ prompt: 'p', answer }));
    expect(overCaps({ resume: 'r'.repeat(11_900), job: { description: 'd'.repeat(7_900) }, thread })).toEqual(
      ['input'],
    );
  });
});

it('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      expect(utf8Length(said)).toBe(new TextEncoder().encode(said).length);
    }),
  );
});
