import { afterEach, describe, expect, test, vi } from 'vitest';

const HERE = 'https://rehearse.example/start';

/** A page opened in this way that follows launches: where it was led, and how one is sent. */
async function opened(type: 'navigate' | 'reload', href = HERE) {
  const followed: string[] = [];
  let consume: (launch: { targetURL?: string }) => void = () => {};
  const launchQueue = {
    setConsumer(consumer: typeof consume) {
      consume = consumer;
    },
  };
  vi.stubGlobal('window', { launchQueue });
  vi.stubGlobal('location', { href });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as unknown as PerformanceEntryList);
  const { onLaunch } = await import('#web/device/launches.ts');
  onLaunch((path) => followed.push(path));
  return { followed, launch: (path: string) => consume({ targetURL: new URL(path, HERE).href }) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a launch', () => {
  test('leads where its shortcut points, but for the one that opened the page', async () => {
    const { followed, launch } = await opened('navigate');
    launch('/start');
    launch('/history');
    launch('/start');
    expect(followed).toEqual(['/history', '/start']);
  });

  test('of the app alone leads nowhere: the window is only brought forward', async () => {
    const { followed, launch } = await opened('navigate');
    launch('/');
    launch('/');
    expect(followed).toEqual([]);
  });

  test('that a browser sends again after a reload is old, and the next one is not', async () => {
    const { followed, launch } = await opened('reload', 'https://rehearse.example/history');
    launch('/warm-up');
    expect(followed).toEqual([]);
    launch('/warm-up');
    expect(followed).toEqual(['/warm-up']);
  });
});
