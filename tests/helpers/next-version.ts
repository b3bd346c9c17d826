import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const MARK = '<meta name="version" content="next">';

/** Deploys into a copy of the built app a version whose page carries a mark, with everything the service worker checks about it. */
export function deployNext(folder: string): void {
  const page = readFileSync(`${folder}/index.html`, 'utf8').replace('</head>', `${MARK}</head>`);
  const integrity = `sha256-${createHash('sha256').update(page).digest('base64')}`;
  const worker = readFileSync(`${folder}/sw.js`, 'utf8').replace(
    /\{url:"\/",revision:"[^"]*",integrity:"[^"]*"\}/,
    `{url:"/",revision:"next",integrity:"${integrity}"}`,
  );
  expect(worker).toContain(integrity);
  writeFileSync(`${folder}/index.html`, page);
  writeFileSync(`${folder}/sw.js`, worker);
}

/** Looks for a new version, as the page does when one comes back to it; true when one waits. */
export function newVersionWaits(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    return registration.waiting?.state === 'installed';
  });
}
