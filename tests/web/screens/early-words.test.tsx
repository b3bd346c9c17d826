import { expect, test } from 'vitest';
import type { ResponseId } from '#shared/ids.ts';
import { anId } from '#tests/helpers/records.ts';
import { earlyWordsOn } from '#web/screens/room/early-words.tsx';

const on = anId<ResponseId>();
const written = (text: string) => earlyWordsOn(on, { kind: 'working', early: { on, text } });

test.each([
  ['', ''],
  ['You', 'You'],
  ['You stay wi', 'You stay'],
  ['You stay with one occasion.', 'You stay with one occasion.'],
  ['You stay with one occasion. ', 'You stay with one occasion.'],
  ['First.\nThen sec', 'First.\nThen'],
  ['話が具体的', '話が具体的'],
])('of "%s" the whole words are shown: "%s"', (text, shown) => {
  expect(written(text)).toBe(shown);
});

test('what is written on another answer is not shown with this one', () => {
  expect(earlyWordsOn(anId<ResponseId>(), { kind: 'working', early: { on, text: 'You stay' } })).toBe('');
  expect(earlyWordsOn(on, { kind: 'working' })).toBe('');
  expect(earlyWordsOn(on, { kind: 'idle' })).toBe('');
});
