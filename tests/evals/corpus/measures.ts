/* Statistics of graded answers against our totals; each says its unit. */

/** An answer with what people gave it and what the coach did. */
export interface Graded {
  readonly id: string;
  readonly q: string;
  readonly type: string;
  readonly style: string;
  readonly words: number;
  /** 1–10. */
  readonly grade: number;
  /** 0–100, not rounded. */
  readonly total: number;
}

/** How far apart two grades must lie for their order to be beyond doubt. */
const APART = 1.5;
/** A difference somebody would notice, in points of a hundred. */
const MARGIN = 5;

export interface Pairs {
  readonly count: number;
  /** 0–1; equal totals are not ordered. */
  readonly ordered: number;
  /** 0–1: by five points or more. */
  readonly clearly: number;
}

/** The answers to each question. */
function questionsOf(answers: readonly Graded[]): Graded[][] {
  const questions = new Map<string, Graded[]>();
  for (const answer of answers) questions.set(answer.q, [...(questions.get(answer.q) ?? []), answer]);
  return [...questions.values()];
}

/** The pairs within a question that are graded 1.5 or more apart; both answers have to be `of` what is asked. */
export function pairsOf(answers: readonly Graded[]): Pairs {
  const leads = questionsOf(answers).flatMap((same) =>
    same.flatMap((better) =>
      same.filter((other) => better.grade - other.grade >= APART).map((other) => better.total - other.total),
    ),
  );
  const share = (holds: (lead: number) => boolean) =>
    leads.length === 0 ? 1 : leads.filter(holds).length / leads.length;
  return {
    count: leads.length,
    ordered: share((lead) => lead > 0),
    clearly: share((lead) => lead >= MARGIN),
  };
}

/** The pairs in which at least one answer is of a style; told by two people of one style, hardly a pair is left. */
export function pairsWithStyle(answers: readonly Graded[], style: string): Pairs {
  const pairs = questionsOf(answers).flatMap((same) =>
    same.flatMap((one, index) =>
      same
        .slice(index + 1)
        .filter((other) => one.style === style || other.style === style)
        .map((other, place): Graded[] => {
          const q = `${one.q}/${index}/${place}`;
          return [
            { ...one, q },
            { ...other, q },
          ];
        }),
    ),
  );
  return pairsOf(pairs.flat());
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const given = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (let at = from; at <= to; at += 1) given[order[at]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return given;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** −1 to 1. */
  readonly r: number;
  /** Half the width of the 95 % interval of the slope. */
  readonly within: number;
}

/** Least squares of y on x. */
export function lineOf(points: readonly (readonly [x: number, y: number])[]): Line {
  const mx = mean(points.map(([x]) => x));
  const my = mean(points.map(([, y]) => y));
  const sum = (of: (x: number, y: number) => number) =>
    points.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
  const [xx, yy, xy] = [sum((x) => x * x), sum((_, y) => y * y), sum((x, y) => x * y)];
  const slope = xx === 0 ? 0 : xy / xx;
  const left = Math.max(0, yy - slope * xy) / Math.max(1, points.length - 2);
  return {
    slope,
    intercept: my - slope * mx,
    r: xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy),
    within: xx === 0 ? 0 : 1.96 * Math.sqrt(left / xx),
  };
}

/** Spearman's rank correlation, −1 to 1. */
export function spearman(points: readonly (readonly [x: number, y: number])[]): number {
  const xs = ranks(points.map(([x]) => x));
  const ys = ranks(points.map(([, y]) => y));
  return lineOf(xs.map((x, index) => [x, ys[index] ?? 0] as const)).r;
}

/** By how many points of ten an answer of twice the length is scored higher than people grade it. */
export function lengthSlope(answers: readonly Graded[]): Line {
  return lineOf(answers.map(({ words, grade, total }) => [Math.log2(words), total / 10 - grade] as const));
}

/** By how many points of ten a style is scored above the other styles at an equal grade. */
export function styleBias(answers: readonly Graded[], style: string): number {
  const { slope, intercept } = lineOf(answers.map(({ grade, total }) => [grade, total / 10] as const));
  const over = ({ grade, total }: Graded) => total / 10 - (intercept + slope * grade);
  const [own, others] = [true, false].map((is) =>
    answers.filter((it) => (it.style === style) === is).map(over),
  );
  return mean(own ?? []) - mean(others ?? []);
}

/** Share of answers from 8 of 10 on: ours less theirs, −1 to 1. A score is a rounded total, as people see it. */
export function strongShare(answers: readonly Graded[]): number {
  return (
    mean(answers.map(({ total }) => (total >= 75 ? 1 : 0))) -
    mean(answers.map(({ grade }) => (grade >= 7.5 ? 1 : 0)))
  );
}
