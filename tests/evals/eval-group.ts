/* What a group of evals gives: figures, each held by a bound that stands in a file of its own. */

/** What a figure must keep; a figure without a bound is told and holds nothing. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

export interface Figure {
  readonly what: string;
  readonly value: number;
  /** As it is read: "41 of 43", "$0.0487". */
  readonly said: string;
  readonly bound: Bound | null;
  /** What was found wanting, one sentence each. */
  readonly lapses: readonly string[];
}

export interface EvalGroup {
  /** What `npm run evals -- <name>` chooses it by. */
  readonly name: string;
  readonly title: string;
  /** One line on what the figures can tell. */
  readonly about: string;
  /** By the name of a figure; they stand in a file. */
  readonly bounds: Bounds;
  measure(): Promise<readonly Figure[]>;
  /** Takes what was looked at as it is now; what was taken, one line each. */
  accept?(): readonly string[];
  /** Asks the real API; lines to print. */
  live?(how: Live): Promise<readonly string[]>;
}

/** How the real API is reached. */
export interface Live {
  readonly apiKey: string;
  readonly baseURL: string | null;
  /** Told while it works. */
  say(line: string): void;
}

/** Bounds by the name of a figure. */
export type Bounds = Readonly<Record<string, Bound>>;

/** How many of a thing hold. */
export interface Count {
  readonly what: string;
  readonly checks: readonly (readonly [holds: boolean, sentence: string])[];
}

/** A share as a figure, held by the bound of its name. */
export function shareOf({ what, checks }: Count, bounds: Bounds): Figure {
  const passed = checks.filter(([holds]) => holds).length;
  return {
    what,
    value: checks.length === 0 ? 1 : passed / checks.length,
    said: `${passed} of ${checks.length}`,
    bound: bounds[what] ?? null,
    lapses: checks.flatMap(([holds, sentence]) => (holds ? [] : [sentence])),
  };
}

/** A number as a figure, held by the bound of its name. */
export function numberOf(what: string, value: number, said: string, bounds: Bounds): Figure {
  return { what, value, said, bound: bounds[what] ?? null, lapses: [] };
}

/** Whether a figure keeps its bound. */
export function keeps({ value, bound }: Figure): boolean {
  return (
    value >= (bound?.least ?? Number.NEGATIVE_INFINITY) && value <= (bound?.most ?? Number.POSITIVE_INFINITY)
  );
}
