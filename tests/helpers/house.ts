/**
 * Reads a room's files and compares what they import and use with a table of what they may. The table itself
 * is in `tests/house.test.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A row of the table: files, and what they may import beside themselves. */
export type Row = {
  /** A path or pattern from the project's root; `*` is any name, `**` any path. */
  files: string;
  /** Paths and patterns of our own files, and names of packages (`hono` stands for `hono/factory` as well). */
  may: readonly string[];
};

/** A source file: its path from the project's root, and its text. */
export type Source = { path: string; text: string };

const PROJECT = join(import.meta.dirname, '../..');

/** All TypeScript files of a room, in whatever folder; a declaration file holds no code and is left out. */
export function sourcesOf(room: string): Source[] {
  return pathsOf(room)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** All files and folders of a room, as paths from the project's root. */
export function pathsOf(room: string): string[] {
  return readdirSync(join(PROJECT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
    posix.join(room, path.replaceAll('\\', '/')),
  );
}

/** What a file imports, also for its types only and also later: our own files as paths, packages by name. */
export function importsOf({ path, text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const plain = fileName.replace(/\?.*$/, '');
    if (plain.startsWith('#')) return plain.slice(1);
    return plain.startsWith('.') ? posix.join(posix.dirname(path), plain) : plain;
  });
}

/** The sentences about everything `source` imports and may not. */
export function trespasses(source: Source, table: readonly Row[]): string[] {
  const row = rowOf(source.path, table);
  if (!row) return [`${source.path} belongs to no row of the table`];
  const allowed = [row.files, ...row.may];
  return importsOf(source)
    .filter((imported) => !allowed.some((pattern) => matches(imported, pattern)))
    .map(
      (imported) =>
        `${source.path} imports ${imported}: ${nameOf(row)} may not import ${placeOf(imported, table)}`,
    );
}

/** The sentences about the clock, luck and the world outside, which pure code gets as arguments instead. */
export function impurities({ path, text }: Source): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (isImpure(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${path}:${line} uses ${node.getText()}: pure code is given the time, luck and replies`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const IMPURE_CALL = /^(globalThis\.)?(fetch|Date|Date\.now|Math\.random|performance\.now)$/;

function isImpure(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return IMPURE_CALL.test(node.expression.getText());
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  // `crypto` itself, not a property or parameter that somebody gave this name.
  return ts.isPropertyAccessExpression(node) && /^(globalThis\.)?crypto$/.test(node.expression.getText());
}

/** The row a file is in: the first that matches, so the table goes from the particular to the general. */
export function rowOf(path: string, table: readonly Row[]): Row | undefined {
  return table.find(({ files }) => matches(path, files));
}

/** Whether a path or package name fits a pattern; a package's name stands for its parts as well. */
function matches(name: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[.+]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${expression}(/.*)?$`).test(name);
}

function nameOf({ files }: Row): string {
  return files.replace(/\/\*\*$/, '');
}

/** The room a file is in, as the table calls it; a package is its own place. */
function placeOf(imported: string, table: readonly Row[]): string {
  const row = rowOf(imported, table);
  return row ? nameOf(row) : imported;
}
