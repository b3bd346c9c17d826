import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseAppearance, readAppearance } from '#web/parts/appearance.ts';
import { createMemoryStore } from '#web/store/memory-store.ts';

const earlyScript = readFileSync(`${import.meta.dirname}/../../../web/before-paint.js`, 'utf8');

test('a chosen appearance is there again before the first paint of the next visit', () => {
  chooseAppearance({ theme: 'dark', textSize: 'larger' });
  expect(readAppearance()).toEqual({ theme: 'dark', textSize: 'larger' });

  const { dataset } = document.documentElement;
  delete dataset.theme;
  delete dataset.textSize;
  expect(readAppearance()).toEqual({ theme: 'system', textSize: 'normal' });
  new Function(earlyScript)();
  expect(readAppearance()).toEqual({ theme: 'dark', textSize: 'larger' });

  chooseAppearance({ theme: 'system', textSize: 'normal' });
  new Function(earlyScript)();
  expect(readAppearance()).toEqual({ theme: 'system', textSize: 'normal' });
});

test('a chosen appearance is forgotten with everything else', async () => {
  chooseAppearance({ theme: 'dark', textSize: 'larger' });
  await createMemoryStore({ storage: localStorage, events: null }).eraseEverything();

  const { dataset } = document.documentElement;
  delete dataset.theme;
  delete dataset.textSize;
  new Function(earlyScript)();
  expect(readAppearance()).toEqual({ theme: 'system', textSize: 'normal' });
});
