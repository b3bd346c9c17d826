/* Whose code a visitor loads first: each package, and each room of ours. */
import { SourceMap } from 'node:module';
import { posix } from 'node:path';
import { build, loadConfigFromFile, type Plugin, type PluginOption } from 'vite';
import { closureOf, PROJECT } from './built.ts';

export interface Share {
  /** "dexie", "@tanstack/solid-router", "web/screens". */
  readonly of: string;
  /** 0–1, of all minified code. */
  readonly share: number;
}

/** The shares in the scripts that run before any dynamic import, largest first. */
export async function packageShares(): Promise<Share[]> {
  const chunks = await chunksWithMaps();
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName);
  const sizes = new Map<string, number>();
  for (const fileName of closureOf(entries, (path) => chunks.get(path)?.code ?? '')) {
    const chunk = chunks.get(fileName);
    if (!chunk) continue;
    for (const [source, size] of sizesBySource(chunk)) {
      const owner = ownerOf(posix.join(posix.dirname(fileName), source));
      sizes.set(owner, (sizes.get(owner) ?? 0) + size);
    }
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].map(([of, size]) => ({ of, share: size / total })).sort((a, b) => b.share - a.share);
}

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly code: string;
  readonly map: ConstructorParameters<typeof SourceMap>[0] | null;
}

/** The app's own build, into memory and without its service worker, which would be written to dist/. */
async function chunksWithMaps(): Promise<Map<string, Chunk>> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    undefined,
    PROJECT,
    'silent',
  );
  if (!loaded) throw new Error('vite.config.ts was not found');
  const plugins = (await flattened(loaded.config.plugins ?? [])).filter(
    ({ name }) => !name.startsWith('vite-plugin-pwa'),
  );
  const result = await build({
    ...loaded.config,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { ...loaded.config.build, write: false, sourcemap: 'hidden' },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each as Chunk]] : [])));
}

async function flattened(options: readonly PluginOption[]): Promise<Plugin[]> {
  const known = await Promise.all(options);
  const nested = await Promise.all(
    known.map((each) => (Array.isArray(each) ? flattened(each) : each ? [each as Plugin] : [])),
  );
  return nested.flat();
}

/** Characters of a chunk by the source they came from. */
function sizesBySource({ code, map }: Chunk): Map<string, number> {
  const sizes = new Map<string, number>();
  if (!map) return sizes;
  const lookUp = new SourceMap(map);
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = lookUp.findEntry(row, column);
      // What no source claims the bundler has put in between.
      const source: string = ('originalSource' in entry && entry.originalSource) || '';
      sizes.set(source, (sizes.get(source) ?? 0) + 1);
    }
  });
  return sizes;
}

/** A package's name, or the room and folder of a file of ours. */
function ownerOf(source: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (inPackage) return inPackage;
  const [, room, folder] = /(?:^|\/)(web|shared|prompts)\/(?:([^/]+)\/)?/.exec(source) ?? [];
  return room ? [room, folder].filter(Boolean).join('/') : 'the bundler';
}
