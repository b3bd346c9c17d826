/* Figures as a table in Markdown: it reads in a terminal and can be pasted into a note. */
import { type Figure, keeps } from './eval-group.ts';

/** The figures of a group, each with its bound and whether it keeps it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.what, figure.said, boundOf(figure), markOf(figure)]);
  return tabled(['', 'measured', 'bound', ''], rows);
}

/** Rows under their heads, in columns of even width. */
export function tabled(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

function boundOf({ bound }: Figure): string {
  if (bound?.least !== undefined) return `≥ ${bound.least}`;
  return bound?.most === undefined ? '' : `≤ ${bound.most}`;
}

function markOf(figure: Figure): string {
  if (figure.bound === null) return '';
  return keeps(figure) ? '✓' : '✗';
}
