import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { markSegments, type TextMark } from '#web/parts/mark-segments.ts';
import { MarkedText } from '#web/parts/marked-text.tsx';
import { LevelRuler, Meter, ScoreBadge } from '#web/parts/rulers.tsx';

afterEach(cleanup);

const mark = (number: number, start: number, end: number, kind: TextMark['kind'] = 'landed'): TextMark => ({
  number,
  start,
  end,
  kind,
  note: `note ${number}`,
});

test('overlapping marks are cut at every border', () => {
  const segments = markSegments('abcdef', [mark(1, 0, 4), mark(2, 2, 6, 'missing')]);
  expect(segments.map(({ text, kind, ending }) => [text, kind, ending.map((each) => each.number)])).toEqual([
    ['ab', 'landed', []],
    ['cd', 'both', [1]],
    ['ef', 'missing', [2]],
  ]);
});

test('whatever the marks, no letter is lost or doubled and every number stands once', () => {
  const offset = fc.integer({ min: -3, max: 40 });
  const marks = fc
    .array(fc.tuple(offset, offset, fc.constantFrom<TextMark['kind']>('landed', 'missing')), { maxLength: 6 })
    .map((all) => all.map(([start, end, kind], index) => mark(index + 1, start, end, kind)));
  fc.assert(
    fc.property(fc.string({ maxLength: 30, unit: 'binary' }), marks, (text, given) => {
      const segments = markSegments(text, given);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const numbers = segments.flatMap((segment) => segment.ending.map((each) => each.number));
      expect(numbers.sort()).toEqual(given.map((each) => each.number));
    }),
  );
});

test('a number leads to its note, and the note back to the words', async () => {
  render(() => (
    <MarkedText label="Your answer" text="We shipped on time." marks={[mark(1, 3, 10, 'missing')]} />
  ));
  const reference = screen.getByRole('button', { name: '1, note: Missing' });
  await userEvent.click(reference);
  const note = screen.getByRole('listitem');
  expect(document.activeElement).toBe(note);
  expect(note.textContent).toContain('About “shipped”: note 1');
  await userEvent.click(screen.getByRole('button', { name: '1, show in the answer' }));
  expect(document.activeElement).toBe(reference);
});

test('markup in an answer or a note stays text', () => {
  const text = '<img src=x onerror=alert(1)> I led.';
  render(() => (
    <MarkedText label="Your answer" text={text} marks={[{ ...mark(1, 0, 4), note: '<b>bold</b>' }]} />
  ));
  expect(screen.getByRole('group', { name: 'Your answer' }).querySelector('img')).toBeNull();
  expect(screen.getByText('<b>bold</b>')).toBeTruthy();
});

test('a score, a level and a dimension are words before they are drawings', () => {
  render(() => (
    <>
      <ScoreBadge score={7.24} />
      <LevelRuler shown="L5A" target="L5B" />
      <LevelRuler shown={undefined} />
      <Meter label="Impact" value={38.4} />
    </>
  ));
  expect(screen.getByText('7.2')).toBeTruthy();
  expect(screen.getByText('Shows L5A, target L5B.')).toBeTruthy();
  expect(screen.getByText('No level yet.')).toBeTruthy();
  // The attribute: happy-dom's value forgets `max`.
  expect(screen.getByRole('meter', { name: 'Impact' }).getAttribute('value')).toBe('38');
});
