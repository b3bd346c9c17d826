/** What `npm ci` needs of us on a machine that is not ours. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string; integrity?: string };

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const entries: Record<string, Entry> = read('package-lock.json').packages;

/** The place in the lock file that `name` resolves to from the package at `from`, as Node looks it up. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in entries) return place;
    if (folder === '') return undefined;
  }
}

describe('the lock file', () => {
  it('holds every optional dependency, or npm ci refuses it', () => {
    // npm leaves out, without a word, a platform's package which the registry did not have yet.
    const missing = Object.entries(entries).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => placeOf(name, place) === undefined)
        .map((name) => `${place || 'package.json'} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address, so that everybody installs from the registry they use', () => {
    const addresses = Object.values(entries).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
  });

  it('holds the fingerprint of every package', () => {
    const without = Object.entries(entries).filter(([place, { integrity }]) => place !== '' && !integrity);
    expect(without.map(([place]) => place)).toEqual([]);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;

  it('names exact versions only', () => {
    const ranges = Object.entries<string>({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('asks for the versions the lock file holds', () => {
    const {
      version,
      dependencies: locked,
      devDependencies: lockedDev,
    } = read('package-lock.json').packages[''];
    expect({ version, locked, lockedDev }).toEqual({
      version: manifest.version,
      locked: dependencies,
      lockedDev: devDependencies,
    });
  });
});
