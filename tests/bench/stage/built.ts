/* The built app as files: what is in dist/client, how large each is on the wire, which script needs which. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

export const PROJECT = join(import.meta.dirname, '../../..');
const CLIENT = join(PROJECT, 'dist/client');

/** A file as it is served. */
export interface BuiltFile {
  /** Its address, such as "/assets/index-1a2b.js". */
  readonly path: string;
  readonly body: Buffer;
  /** Compressed with brotli 11; the body itself where that helps nothing (fonts, pictures). */
  readonly wire: Buffer;
  readonly compressed: boolean;
}

export interface Built {
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Brotli bytes of the files at these addresses; throws for one that is not there. */
  wireSize(paths: Iterable<string>): number;
  /** The scripts that `index.html` runs as modules, and all they import statically. */
  readonly firstClosure: ReadonlySet<string>;
  /** What the service worker keeps, as addresses. */
  readonly precached: readonly string[];
}

/** Reads the built app. */
export function readBuilt(): Built {
  const files = new Map(
    readdirSync(CLIENT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => served(`/${relative(CLIENT, file).split(sep).join('/')}`, readFileSync(file)))
      .map((file) => [file.path, file]),
  );
  const fileAt = (path: string) => {
    const file = files.get(path === '/' ? '/index.html' : path);
    if (!file) throw new Error(`${path} is not in dist/client`);
    return file;
  };
  const page = fileAt('/').body.toString();
  const entries = [...page.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  return {
    files,
    wireSize: (paths) => [...new Set(paths)].reduce((sum, path) => sum + fileAt(path).wire.length, 0),
    firstClosure: closureOf(entries, (path) => fileAt(path).body.toString()),
    precached: precachedBy(fileAt('/sw.js').body.toString()),
  };
}

const TEXTS = /\.(?:js|css|html|svg|json|txt|webmanifest)$/;

function served(path: string, body: Buffer): BuiltFile {
  if (!TEXTS.test(path)) return { path, body, wire: body, compressed: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { path, body, wire: brotliCompressSync(body, { params }), compressed: true };
}

/** The modules that must be there before the entries run: static imports, followed to the end. */
export function closureOf(entries: readonly string[], source: (path: string) => string): Set<string> {
  const closure = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (closure.has(path)) continue;
    closure.add(path);
    for (const specifier of staticImports(source(path))) {
      waiting.push(posix.join(posix.dirname(path), specifier));
    }
  }
  return closure;
}

function staticImports(code: string): string[] {
  return parseAst(code).body.flatMap((statement) =>
    'source' in statement && statement.source ? [String(statement.source.value)] : [],
  );
}

/** The addresses in the list that Workbox's `precacheAndRoute` is given. */
export function precachedBy(serviceWorker: string): string[] {
  // Each entry has an address and a revision, in an order the minifier chooses.
  const entries = serviceWorker.matchAll(/\{[^{}]*\brevision:[^{}]*\}/g);
  return [...entries].flatMap(([entry]) => {
    const [, url] = /\burl:"([^"]+)"/.exec(entry) ?? [];
    return url === undefined ? [] : [url.startsWith('/') ? url : `/${url}`];
  });
}
