import { describe, expect, it } from 'vitest';
import { ALL_CASES, PROMPT_IDS } from './all-cases.ts';

describe.each(PROMPT_IDS)('%s', (id) => {
  const cases = ALL_CASES.filter(({ prompt }) => prompt === id);
  const held = cases.flatMap(({ name, holds }) =>
    holds.map(([sentence, holds]) => ({ name, sentence, holds })),
  );

  it('has cases, under names of their own', () => {
    expect(cases.length).toBeGreaterThan(1);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(held)('$name: $sentence', ({ holds }) => {
    expect(holds).toBe(true);
  });
});
