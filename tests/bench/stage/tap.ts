/*
 * How long a person waits after a tap: from the moment the browser was given the tap (the click event's own
 * time stamp) to the moment after the frame that shows what was asked for.
 */
import type { Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the tap to the frame; armed anew for each tap. */
    benchWait: Promise<number>;
  }
}

/**
 * Taps and gives the milliseconds until `shown` holds and a frame has been drawn since. `shown` runs in the
 * page after every change of the document, so it must be cheap, and know nothing of the test's own scope.
 */
export async function waitAfterTap(page: Page, target: Locator, shown: () => boolean): Promise<number> {
  // A string, because one function cannot be handed to another across the border; and not the promise itself,
  // which would be waited for.
  await page.evaluate(`void (window.benchWait = (${waitForFrame})(${shown}))`);
  await target.tap();
  return page.evaluate(() => window.benchWait);
}

/** Runs in the page. */
function waitForFrame(shown: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`not shown within half a minute: ${shown}`)), 30_000);
    let tapped: number | undefined;
    const look = () => {
      if (tapped === undefined || !shown()) return;
      observer.disconnect();
      const from = tapped;
      // The message comes after the frame in whose callback it was sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - from);
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener(
      'click',
      (event) => {
        tapped = event.timeStamp;
      },
      { capture: true, once: true },
    );
  });
}
