import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldEvents } from '#edge/told-events.ts';

const taken = (...pieces: string[]) => {
  const events = toldEvents();
  return pieces.flatMap((piece) => events.take(piece));
};

it('an event is over at its empty line and not before', () => {
  expect(taken('event: a\ndata: 1')).toEqual([]);
  expect(taken('event: a\ndata: 1\n')).toEqual([]);
  expect(taken('event: a\ndata: 1\n\n')).toEqual(['1']);
});

it('comments, names, ids and empty lines are no data', () => {
  expect(taken(': still here\n\nevent: ping\nid: 3\nretry: 5\n\n\n\ndata:{"a": 1}\n\n')).toEqual([
    '{"a": 1}',
  ]);
});

it('data of several lines is one', () => {
  expect(taken('data: one\ndata:  two\ndata\n\n')).toEqual(['one\n two']);
});

it('is the same however it is cut into pieces, and with either kind of line end', () => {
  const text = 'event: a\ndata: {"x": "ä"}\n\n: ping\n\nevent: b\ndata: 1\ndata: 2\n\n';
  const whole = taken(text);
  expect(whole).toEqual(['{"x": "ä"}', '1\n2']);
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.nat(80)), (returns, cuts) => {
      const sent = returns ? text.replaceAll('\n', '\r\n') : text;
      const places = [0, ...cuts.sort((a, b) => a - b), sent.length];
      expect(taken(...places.slice(1).map((end, index) => sent.slice(places[index], end)))).toEqual(whole);
    }),
  );
});
