import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, retryAfterIn } from '#edge/claude-failures.ts';
import { earlyText } from '#edge/early-text.ts';
import { MOST_CALLS, NO_TRIES, nextTry, type Setback, type Tries } from '#edge/next-try.ts';

const KINDS = [
  'unreachable',
  'broken',
  'silent',
  'too-large',
  'stopped',
  'rate-limited',
  'overloaded',
  'server-error',
  'spend-limit',
  'no-model',
  'rejected',
] as const;
const setbacks: fc.Arbitrary<Setback> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    status: fc.constant(null),
    retryAfterMs: fc.option(fc.nat(60_000), { nil: null }),
  }),
  fc.constantFrom<Setback>({ kind: 'refused' }, { kind: 'truncated' }, { kind: 'nothing-searched' }),
  fc.constant<Setback>({ kind: 'unusable', because: ['It was not one JSON object.'] }),
);

describe('the next try', () => {
  it('never is a fourth call, a second help of one kind, or one that cannot end in time', () => {
    fc.assert(
      fc.property(fc.array(setbacks, { minLength: 1, maxLength: 9 }), fc.nat(65_000), (all, time) => {
        let tries: Tries = NO_TRIES;
        let timeLeftMs = time;
        for (const setback of all) {
          tries = { ...tries, calls: tries.calls + 1 };
          const next = nextTry(setback, { tries, timeLeftMs, mostCalls: MOST_CALLS, luck: 0.5 });
          if (next.do === 'give-up') return;
          expect(tries.calls).toBeLessThan(MOST_CALLS);
          const wait = next.do === 'retry' ? next.afterMs : 0;
          expect(timeLeftMs - wait).toBeGreaterThanOrEqual(2_000);
          expect({ retry: tries.retried, 'fall-back': tries.fellBack, repair: tries.repaired }[next.do]).toBe(
            false,
          );
          tries = {
            ...tries,
            retried: tries.retried || next.do === 'retry',
            fellBack: tries.fellBack || next.do === 'fall-back',
            repaired: tries.repaired || next.do === 'repair',
          };
          timeLeftMs -= wait;
        }
      }),
    );
  });
});

describe('a failure of the API', () => {
  const bare = { status: null, type: null, code: null, speaksOfLimit: false, retryAfterMs: null };

  it.each([
    [{ ...bare, status: 429, code: 'enforced_spend_limit_reached' }, 'spend-limit'],
    [{ ...bare, status: 429, code: 'contract_spend_limit_reached' }, 'spend-limit'],
    [{ ...bare, status: 429, code: 'ramp_limit_exceeded' }, 'rate-limited'],
    [{ ...bare, status: 400, speaksOfLimit: true }, 'spend-limit'],
    [{ ...bare, status: 400 }, 'rejected'],
    [{ ...bare, status: 403 }, 'rejected'],
    [{ ...bare, status: 503 }, 'server-error'],
    [{ ...bare, status: 520 }, 'server-error'],
    [{ ...bare, type: 'overloaded_error' }, 'overloaded'],
    [{ ...bare, type: 'rate_limit_error' }, 'rate-limited'],
    [{ ...bare, type: 'something_new' }, 'server-error'],
  ] as const)('%o is %s', (problem, kind) => {
    expect(failureOf(problem).kind).toBe(kind);
  });

  it.each([
    ['3', 3_000],
    ['0.5', 500],
    ['Fri, 20 Nov 2026 09:00:10 GMT', 10_000],
    ['Fri, 20 Nov 2026 08:00:00 GMT', 0],
    ['99999999999', 86_400_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('may say when: %j', (header, ms) => {
    expect(retryAfterIn(header, Date.parse('2026-11-20T09:00:00Z'))).toBe(ms);
  });
});

describe('text that is shown early', () => {
  it('is what the field holds in the end, however the reply arrives', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (text, sizes) => {
          const json = JSON.stringify({ flags: ['a "b"'], prose: text, rest: 'prose '.repeat(40) });
          const escaped = json.replace(
            /[^\x20-\x7e]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
          const read = earlyText('prose');
          let shown = '';
          let end = 0;
          for (const size of [...sizes, escaped.length]) {
            end += size;
            const soFar = read(escaped.slice(0, end));
            expect(soFar.startsWith(shown)).toBe(true);
            shown = soFar;
          }
          expect(text.startsWith(shown)).toBe(true);
          expect(shown.length).toBeGreaterThanOrEqual(text.length - 1);
        },
      ),
    );
  });

  it('says nothing at all of an answer that speaks of distress, whatever the model wrote', () => {
    const read = earlyText('prose');
    expect(read('{"flags": ["off_topic", "distress"], "prose": "Well')).toBe('');
    expect(read('{"flags": ["off_topic", "distress"], "prose": "Well done", "rest"')).toBe('');
  });

  it('is not silenced by words that only look like such a flag', () => {
    const quoted = JSON.stringify({ flags: [], quote: '"flags": ["distress"]' }).slice(0, -1);
    expect(earlyText('prose')(`${quoted}, "prose": "Well`)).toBe('Well');
  });

  it('is not looked for any further when its field is over', () => {
    const read = earlyText('prose');
    expect(read('{"prose": "one", "rest": "and more"')).toBe('one');
    expect(read('{"prose": "one", "rest": "and more", "and": "still more"')).toBe('one');
    expect(read('{"prose": "one two"')).toBe('one');
  });
});
