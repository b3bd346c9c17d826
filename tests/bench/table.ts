/* Figures as tables: one for the terminal after each bench, one in Markdown for a note at the end. */
import type { Figure, Measured, Unit } from './bench.ts';

/** A value as it is read: "84.2 kB", "412 ms", "7". */
export function say(value: number, unit: Unit): string {
  const digits =
    unit === '' || unit === 'of 100' ? 3 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
  const written = Number(value.toFixed(digits)).toString();
  return unit === '' || unit === 'of 100' ? written : `${written} ${unit}`;
}

/** Whether a figure keeps its goal; undefined where there is none, or nothing was measured. */
export function kept({ ours, unit, goal }: Figure): boolean | undefined {
  if (goal === undefined || ours === undefined) return undefined;
  return unit === 'of 100' ? ours >= goal : ours <= goal;
}

const HEADS = ['', 'Rehearse', 'Fastest', 'Goal', 'Reference of this run', 'Peers'] as const;

function cells(figure: Figure): string[] {
  const { what, ours, unit, fastest, goal, reference, peers } = figure;
  const mark = { true: ' ✓', false: ' ✗', undefined: '' }[String(kept(figure))] ?? '';
  return [
    what,
    ours === undefined ? 'not measured' : say(ours, unit) + mark,
    fastest === undefined ? '' : say(fastest, unit),
    goal === undefined ? '' : `${unit === 'of 100' ? '≥' : '≤'} ${say(goal, unit)}`,
    reference === undefined ? '' : `${say(reference.value, unit)} ${reference.of}`,
    peers ?? '',
  ];
}

/** The rows of a table, heads first, without the columns that nothing stands in. */
function filled(figures: readonly Figure[]): string[][] {
  const rows = figures.map(cells);
  const shown = HEADS.map((_, column) => rows.some((row) => row[column] !== ''));
  return [[...HEADS], ...rows].map((row) => row.filter((_, column) => shown[column]));
}

/** Columns of even width, for a terminal. */
export function plainTable(figures: readonly Figure[]): string {
  const rows = filled(figures);
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd())
    .join('\n');
}

/** All tables under each other, to be pasted into a note. */
export function markdown(all: readonly { readonly title: string; readonly measured: Measured }[]): string {
  return all
    .map(({ title, measured: { figures, remarks = [] } }) => {
      const [heads = [], ...rows] = filled(figures).map((row) => row.map(escaped));
      const lines = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
      const notes = remarks.length > 0 ? ['', ...remarks.map((remark) => `- ${remark}`)] : [];
      return [`### ${title}`, '', ...lines, ...notes].join('\n');
    })
    .join('\n\n');
}

const escaped = (cell: string) => cell.replaceAll('|', '\\|');
