import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '#prompts/catalog.ts';
import { LOOK_UP_SYSTEM } from '#prompts/company-research/look-up.ts';
import { CALLS, SETTINGS } from '#prompts/models.ts';
import { ALL_CASES, PROMPT_IDS, userWordsOf } from './all-cases.ts';
import { type Fingerprints, fingerprint, type Lock, unannounced } from './lock.ts';

const FILE = new URL('../../prompts/versions.lock.json', import.meta.url);

const now: Lock = Object.fromEntries(
  PROMPT_IDS.map((id): [string, Fingerprints] => {
    const { version, system, schema, lookUp } = CATALOG[id];
    const cases = ALL_CASES.filter(({ prompt }) => prompt === id);
    return [
      id,
      {
        version,
        system: fingerprint(lookUp ? [system, LOOK_UP_SYSTEM] : system),
        schema: fingerprint(schema),
        settings: fingerprint(CALLS.filter((call) => call.startsWith(id)).map((call) => SETTINGS[call])),
        cases: Object.fromEntries(
          cases.map(({ name, request }) => [name, fingerprint(userWordsOf(request))]),
        ),
      },
    ];
  }),
);

describe('versions of prompts', () => {
  it('change with every change of words, schema or settings', () => {
    const lock: Lock = JSON.parse(readFileSync(FILE, 'utf8'));
    expect(unannounced(lock, now)).toEqual([]);
  });

  it('are locked as they are; `npx vitest run tests/prompts -u` locks a raised version', async () => {
    // Never written over what changed in silence, whatever is asked for.
    if (unannounced(JSON.parse(readFileSync(FILE, 'utf8')), now).length > 0) return;
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(FILE.pathname);
  });

  const locked: Fingerprints = { version: 2, system: 'a', schema: 'b', settings: 'c', cases: { one: 'd' } };

  it.each([
    ['words', { system: 'x' }, ['greet@2 changed in system: raise its version']],
    ['a case', { cases: { one: 'x' } }, ['greet@2 changed in case "one": raise its version']],
    ['a case that is gone', { cases: {} }, ['greet@2 changed in case "one": raise its version']],
    ['a version that went back', { version: 1 }, ['greet@2 changed in : raise its version']],
    ['nothing', {}, []],
    ['a new case', { cases: { one: 'd', two: 'e' } }, []],
    ['words under a new version', { system: 'x', version: 3 }, []],
  ])('would notice %s', (_what, change, sentences) => {
    expect(unannounced({ greet: locked }, { greet: { ...locked, ...change } })).toEqual(sentences);
  });

  it('would let a new prompt pass', () => {
    expect(unannounced({}, { greet: locked })).toEqual([]);
  });
});
