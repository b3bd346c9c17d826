import { describe, expect, it } from 'vitest';
import { findChromium, type Machine, NoBrowser, provideChromium } from './chromium.ts';

/** A machine on which the browsers `there` start; `after` says which appear when a command runs. */
function machine(there: string[], after: Record<string, string> = {}, given: Partial<Machine> = {}) {
  const commands: string[] = [];
  const browsers = new Set(there);
  const made: Machine = {
    wanted: undefined,
    usualPlaces: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    playwrightPlace: '/cache/playwright/chrome',
    starts: (path) => browsers.has(path),
    packageRights: () => [],
    run(command) {
      const line = command.join(' ');
      commands.push(line);
      const [, appears] = Object.entries(after).find(([part]) => line.includes(part)) ?? [];
      if (appears) browsers.add(appears);
      return appears !== undefined;
    },
    say() {},
    ...given,
  };
  return { made, commands };
}

describe('finding a browser', () => {
  it('prefers the one that CHROMIUM_PATH names', () => {
    const { made } = machine(['/usr/bin/chromium', '/opt/mine'], {}, { wanted: '/opt/mine' });
    expect(findChromium(made)).toBe('/opt/mine');
  });

  it('says so when CHROMIUM_PATH names none, instead of taking another', () => {
    const { made } = machine(['/usr/bin/chromium'], {}, { wanted: '/opt/gone' });
    expect(() => findChromium(made)).toThrow(NoBrowser);
  });

  it("takes the system's before Playwright's", () => {
    const { made } = machine(['/cache/playwright/chrome', '/usr/bin/google-chrome']);
    expect(findChromium(made)).toBe('/usr/bin/google-chrome');
  });

  it('finds none where none starts', () => {
    expect(findChromium(machine([]).made)).toBeUndefined();
  });
});

describe('getting a browser', () => {
  it('installs nothing when there is one', () => {
    const { made, commands } = machine(['/usr/bin/chromium']);
    expect(provideChromium(made)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('lets Playwright download its own first', () => {
    const { made, commands } = machine([], { 'install --no-shell chromium': '/cache/playwright/chrome' });
    expect(provideChromium(made)).toBe('/cache/playwright/chrome');
    expect(commands).toHaveLength(1);
  });

  it("falls back to the distribution's package, with sudo where that needs no password", () => {
    const { made, commands } = machine(
      [],
      { 'apt-get install': '/usr/bin/chromium' },
      { packageRights: () => ['sudo', '-n'] },
    );
    expect(provideChromium(made)).toBe('/usr/bin/chromium');
    expect(commands.at(-1)).toMatch(/^sudo -n apt-get install .*chromium$/);
  });

  it('explains what to do when packages may not be installed', () => {
    const { made } = machine([], {}, { packageRights: () => undefined });
    expect(() => provideChromium(made)).toThrow(/CHROMIUM_PATH/);
  });

  it('explains what to do when nothing helped', () => {
    expect(() => provideChromium(machine([]).made)).toThrow(/CHROMIUM_PATH/);
  });
});
