/* What a bench is: one measured thing, and how its figures are told. Nothing here or below ever asserts a time. */
import type { Stage } from './stage/stage.ts';

/** How a figure is written. `kB` are thousands of bytes, `MB` millions. */
export type Unit = 'ms' | 's' | 'kB' | 'MB' | '' | 'of 100';

/** One row of a bench's table. */
export interface Figure {
  readonly what: string;
  /** Undefined when it could not be measured. */
  readonly ours: number | undefined;
  readonly unit: Unit;
  /** The fastest of several: what the code can do when nothing else wants the machine. */
  readonly fastest?: number | undefined;
  /** The most it should be; for scores, the least. */
  readonly goal?: number;
  /** The same thing done in the plainest way there is, measured in the same run. */
  readonly reference?: { readonly of: string; readonly value: number };
  /** What others reach, as a sentence; the figures stand in `peers.ts`. */
  readonly peers?: string;
}

/** What a bench found. */
export interface Measured {
  readonly figures: readonly Figure[];
  /** What a reader must know to judge the figures, and lists too long for a table. */
  readonly remarks?: readonly string[];
}

/** One measured thing. */
export interface Bench {
  /** As it is called on the command line. */
  readonly name: string;
  readonly title: string;
  measure(stage: Stage): Promise<Measured>;
}
