import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const DAY = 24 * 60 * 60 * 1000;
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const MAC_SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const MAC_OLD_SAFARI = MAC_SAFARI.replace('18.5', '16.6');
const MAC_CHROME =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0';

let asApp: boolean;
let stored: Map<string, string>;

/** A browser with the module freshly loaded into it. */
async function browser(navigator: { userAgent: string; standalone?: boolean; maxTouchPoints?: number }) {
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('navigator', { maxTouchPoints: 0, ...navigator });
  vi.stubGlobal('matchMedia', () => ({ matches: asApp }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  vi.resetModules();
  await import('#web/device/install-offer.ts');
  const offers = (outcome: 'accepted' | 'dismissed') => {
    const prompt = vi.fn(async () => ({ outcome }));
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    window.dispatchEvent(event);
    return { event, prompt };
  };
  return { window, offers, load: () => import('#web/device/install.ts') };
}

beforeEach(() => {
  asApp = false;
  stored = new Map();
});
afterEach(() => vi.unstubAllGlobals());

describe('the way to install', () => {
  test.each([
    ['an iPhone', { userAgent: IPHONE, standalone: false, maxTouchPoints: 5 }, 'share-menu'],
    [
      'an iPad that says it is a Mac',
      { userAgent: MAC_SAFARI, standalone: false, maxTouchPoints: 5 },
      'share-menu',
    ],
    ['Safari on a Mac', { userAgent: MAC_SAFARI }, 'dock'],
    ['Safari on a Mac that tells whether it is an app', { userAgent: MAC_SAFARI, standalone: false }, 'dock'],
    ['a Safari from before the Dock', { userAgent: MAC_OLD_SAFARI }, 'none'],
    ['Chrome that offered nothing', { userAgent: MAC_CHROME }, 'none'],
    ['Firefox', { userAgent: FIREFOX, maxTouchPoints: 5 }, 'none'],
    ['the app on a Home Screen', { userAgent: IPHONE, standalone: true, maxTouchPoints: 5 }, 'installed'],
  ] as const)('of %s', async (_who, navigator, way) => {
    const install = await (await browser(navigator)).load();
    expect(install.way()).toBe(way);
  });

  test('is none in the installed app', async () => {
    asApp = true;
    expect((await (await browser({ userAgent: MAC_CHROME })).load()).way()).toBe('installed');
  });

  test('is the browser’s own question, also when that was offered before anybody asked', async () => {
    const { offers, load } = await browser({ userAgent: MAC_CHROME });
    const { event, prompt } = offers('accepted');
    expect(event.defaultPrevented).toBe(true);
    const install = await load();
    expect(install.way()).toBe('prompt');
    expect(prompt).not.toHaveBeenCalled();
    expect(await install.ask()).toBe(true);
    expect(prompt).toHaveBeenCalledOnce();
    expect(install.way()).toBe('installed');
  });

  test('is gone when the browser’s question was answered with no, until it is offered again', async () => {
    const { offers, load } = await browser({ userAgent: MAC_CHROME });
    const install = await load();
    const heard = vi.fn();
    const unwatch = install.watch(heard);
    offers('dismissed');
    expect(heard).toHaveBeenCalledOnce();
    expect(await install.ask()).toBe(false);
    expect(install.way()).toBe('none');
    offers('dismissed');
    expect(install.way()).toBe('prompt');
    const before = heard.mock.calls.length;
    unwatch();
    offers('dismissed');
    expect(heard).toHaveBeenCalledTimes(before);
  });

  test('is gone, and nothing fails, when the browser will not ask after all', async () => {
    const { offers, load } = await browser({ userAgent: MAC_CHROME });
    offers('accepted').prompt.mockRejectedValue(new DOMException('not from a tap', 'NotAllowedError'));
    const install = await load();
    expect(await install.ask()).toBe(false);
    expect(install.way()).toBe('none');
  });

  test('is gone when the app was installed from the browser’s menu', async () => {
    const { window, offers, load } = await browser({ userAgent: MAC_CHROME });
    const install = await load();
    offers('accepted');
    window.dispatchEvent(new Event('appinstalled'));
    expect(install.way()).toBe('installed');
  });
});

describe('“Not now”', () => {
  test('holds for thirty days', async () => {
    const install = await (await browser({ userAgent: MAC_CHROME })).load();
    expect(install.welcome(0)).toBe(true);
    install.decline(5 * DAY);
    expect(install.welcome(6 * DAY)).toBe(false);
    expect(install.welcome(35 * DAY)).toBe(false);
    expect(install.welcome(35 * DAY + 1)).toBe(true);
  });

  test('is no failure where nothing can be remembered', async () => {
    const { load } = await browser({ userAgent: MAC_CHROME });
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const install = await load();
    install.decline(5 * DAY);
    expect(install.welcome(6 * DAY)).toBe(true);
  });
});
