import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { growingText } from '#prompts/replies/growing-text.ts';
import { plain } from '#prompts/replies/plain.ts';
import { readReply } from '#prompts/replies/read-reply.ts';
import { schemaOf } from '#prompts/replies/schema.ts';

const Reply = z.object({
  mood: z.enum(['almost_ready', 'ready']),
  parts: z.array(z.object({ kind: z.enum(['one', 'two']), rating: z.literal([1, 2, 3]) })),
});
const read = (text: string) => readReply(text, Reply, schemaOf(Reply));
const GOOD = { mood: 'almost_ready', parts: [{ kind: 'one', rating: 3 }] };

describe('reading a reply', () => {
  const json = JSON.stringify(GOOD);

  it.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['between other words', `Here it is: ${json} I hope it helps.`],
    ['with enums in another case', json.replace('almost_ready', 'Almost Ready').replace('one', 'One')],
    ['with a field nobody asked for', json.replace('{', '{"extra":1,')],
  ])('takes JSON %s (X17)', (_how, text) => {
    expect(read(text)).toEqual({ ok: true, value: GOOD });
  });

  it.each([
    ['nothing', '', ['It was not one JSON object.']],
    ['half an object', json.slice(0, -9), ['It was not one JSON object.']],
    ['a list', '[]', ['The field (the whole) did not have the shape asked for.']],
    [
      'a rating off the scale',
      json.replace('3', '9'),
      ['The field parts.rating did not have the shape asked for.'],
    ],
    [
      'an unknown word',
      json.replace('almost_ready', 'sleepy'),
      ['The field mood did not have the shape asked for.'],
    ],
  ])('refuses %s and says why', (_what, text, because) => {
    expect(read(text)).toEqual({ ok: false, error: { kind: 'unusable-reply', because } });
  });

  it('never throws and never repeats a word of the reply', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const reply = read(`${text}canary`);
        if (!reply.ok) expect(reply.error.because.join()).not.toContain('canary');
      }),
    );
  });
});

describe('the text of a reply that is being written', () => {
  const whole = JSON.stringify({
    note: 'the key "brief" is a trap',
    list: [{ brief: 'inner' }],
    brief: 'A “b”\n\\c 😀.',
  });
  const text = 'A “b”\n\\c 😀.';

  it('grows by whole characters to the text itself, and nothing else', () => {
    let last = '';
    for (let end = 0; end <= whole.length; end += 1) {
      const shown = growingText(whole.slice(0, end), 'brief');
      expect(text.startsWith(shown)).toBe(true);
      expect(shown.startsWith(last)).toBe(true);
      last = shown;
    }
    expect(last).toBe(text);
  });

  it('is what JSON says, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (said, other) => {
        expect(growingText(JSON.stringify({ [`x${other}`]: other, brief: said }), 'brief')).toBe(said);
      }),
    );
  });

  it.each(['', '{', '{"brief"', '{"brief":', '{"brief":3}', 'no JSON', '{"brief": null, "x": "y"}'])(
    'is empty while there is none: %s',
    (json) => {
      expect(growingText(json, 'brief')).toBe('');
    },
  );
});

describe('words of a reply', () => {
  it.each([
    ['**Bold** and `code`', 'Bold and code'],
    ['See https://evil.example/x now', 'See now'],
    ['Write to jobs@acme.example now', 'Write to now'],
    ['- a point', 'a point'],
    ['one\ntwo', 'one two'],
    ['a\u202eb', 'ab'],
    ['3.5 hours were saved', '3.5 hours were saved'],
  ])('%j is kept as %j', (text, kept) => {
    expect(plain(text)).toBe(kept);
  });

  it('are not endless', () => {
    expect(plain('word '.repeat(500)).length).toBeLessThanOrEqual(402);
  });
});
