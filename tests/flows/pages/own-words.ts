import type { Locator } from '@playwright/test';

/** The candidate's words in a marked text, without the numbers that the coach put between them. */
export function ownWordsIn(marked: Locator): Promise<string> {
  return marked.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('button')) number.remove();
    return copy.textContent;
  });
}
