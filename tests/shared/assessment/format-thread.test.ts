import { expect, test } from 'vitest';
import { formatThread } from '#shared/assessment/format-thread.ts';

test('a thread reads as labeled text, the initial response and then its follow-ups (000-100)', () => {
  const thread = [
    { answer: 'I led the move.' },
    { answer: 'It took\ntwo weeks.' },
    { answer: 'Costs fell.' },
  ];
  expect(formatThread(thread)).toBe(
    'INITIAL RESPONSE:\nI led the move.\n\nFOLLOW-UP 1:\nIt took\ntwo weeks.\n\nFOLLOW-UP 2:\nCosts fell.',
  );
});

test('a single response has one label, an empty thread none (000-100)', () => {
  expect(formatThread([{ answer: 'Yes.' }])).toBe('INITIAL RESPONSE:\nYes.');
  expect(formatThread([])).toBe('');
});
