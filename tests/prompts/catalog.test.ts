import { describe, expect, it } from 'vitest';
import { CATALOG, promptNamed } from '#prompts/catalog.ts';
import { PROMPT_IDS } from './all-cases.ts';

describe('the catalog', () => {
  it.each(PROMPT_IDS)('knows %s by its own name', (id) => {
    expect(promptNamed(id)?.id).toBe(id);
    expect(CATALOG[id].id).toBe(id);
  });

  it.each(['', 'toString', '__proto__', 'generate-question ', 'Generate-Question', 'write-poem'])(
    'knows no %j',
    (name) => {
      expect(promptNamed(name)).toBeUndefined();
    },
  );

  it.each(PROMPT_IDS)('refuses an input that is none, and names its fields: %s', (id) => {
    const refused = CATALOG[id].ask({ resume: 3, canary: 'canary', company: 4, thread: [{ answer: 5 }] });
    expect(refused.ok).toBe(false);
    if (!refused.ok) {
      expect(refused.error.fields.length).toBeGreaterThan(0);
      expect(refused.error.fields.join()).not.toContain('canary');
    }
    expect(CATALOG[id].ask(null)).toEqual({ ok: false, error: { kind: 'bad-input', fields: ['input'] } });
  });

  it('looks up only for company research', () => {
    expect(PROMPT_IDS.filter((id) => CATALOG[id].lookUp !== null)).toEqual(['company-research']);
  });

  it.each(PROMPT_IDS)('shows early only a text of the reply of %s', (id) => {
    const { shownEarly, schema } = CATALOG[id];
    if (shownEarly === null) return;
    const properties = schema.properties as Record<string, { type?: string }>;
    expect(properties[shownEarly]?.type).toBe('string');
  });
});
