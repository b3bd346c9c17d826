/* The window, the system's wishes and the picture, for one page. */
import type { CDPSession, Page } from '@playwright/test';
import type { Shot } from './shots.ts';

export interface Picture {
  readonly format: 'png' | 'webp';
  /** 0 to 100; WebP only. */
  readonly quality?: number;
}

export interface Camera {
  /** The page as it is now under a shot's conditions; undefined where the shot would show nothing new. */
  take(shot: Shot, picture?: Picture): Promise<Buffer | undefined>;
}

/** Longer pages are cut here: Chromium gives up on very high pictures. */
const HIGHEST = 7000;

/**
 * A camera on `page`. The browser is asked directly, because Playwright's own screenshot keeps the window's
 * scale for life and writes no WebP.
 */
export async function cameraOn(page: Page): Promise<Camera> {
  const browser = await page.context().newCDPSession(page);
  return {
    async take(shot, picture = { format: 'png' }) {
      await page.emulateMedia({ ...shot.media, reducedMotion: 'reduce' });
      await page.evaluate(({ fontSize = '', dir = '', sans = '' }) => {
        document.documentElement.style.fontSize = fontSize;
        document.documentElement.style.setProperty('--sans', sans);
        document.documentElement.dir = dir;
      }, shot.root ?? {});
      await resize(browser, shot);
      if (shot.whole) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height <= shot.height + 8) return undefined;
        await resize(browser, { ...shot, height: Math.min(height, HIGHEST) });
      }
      await page.evaluate(async (from) => {
        const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === from);
        scrollTo(0, heading ? scrollY + heading.getBoundingClientRect().top - 24 : 0);
        await document.fonts.ready;
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      }, shot.from);
      const { data } = await browser.send('Page.captureScreenshot', { ...picture, optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
  };
}

async function resize(browser: CDPSession, { width, height, scale }: Shot): Promise<void> {
  await browser.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
}
