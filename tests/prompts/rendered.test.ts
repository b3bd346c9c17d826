/*
 * The words as a model gets them, written out under rendered/ so that a change of words can be read in a diff.
 * `npx vitest run tests/prompts -u` writes them anew; read what it wrote.
 */
import { describe, expect, it } from 'vitest';
import { CATALOG } from '#prompts/catalog.ts';
import { CASES } from '#prompts/company-research/cases.ts';
import { LOOK_UP_SYSTEM, lookUp } from '#prompts/company-research/look-up.ts';
import { ALL_CASES, PROMPT_IDS, userWordsOf } from './all-cases.ts';

/** Plain letters only: a path has to survive every file system. */
const fileOf = (id: string, name: string) => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return `rendered/${id}/${plain.replace(/[^a-zA-Z0-9]+/g, '-')}.md`;
};

describe.each(PROMPT_IDS)('%s reads as it is written down', (id) => {
  it('in what is always said', async () => {
    const { system, schema } = CATALOG[id];
    const shape = `\`\`\`json\n${JSON.stringify(schema, null, 1)}\n\`\`\``;
    await expect(`${system}\n\n---\n\n${shape}\n`).toMatchFileSnapshot(fileOf(id, 'always'));
  });

  it.each(ALL_CASES.filter(({ prompt }) => prompt === id))('for $name', async ({ name, request }) => {
    await expect(`${userWordsOf(request)}\n`).toMatchFileSnapshot(fileOf(id, name));
  });
});

describe('looking a company up reads as it is written down', () => {
  it('in what is always said, and for one company', async () => {
    const [first] = CASES;
    if (!first) throw new Error('there is no case');
    const asked = userWordsOf(lookUp.request(first.input, '2026-11-20'));
    await expect(`${LOOK_UP_SYSTEM}\n\n---\n\n${asked}\n`).toMatchFileSnapshot(
      fileOf('company-research', 'look up'),
    );
  });
});
