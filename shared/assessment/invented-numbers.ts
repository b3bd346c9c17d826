import { type Quantity, quantitiesIn } from './quantities.ts';

/**
 * The figures among `claims` that no sentence of `given` states and that do not follow from two figures of one
 * sentence (scoring, 7.3), as written.
 */
export function inventedNumbers(claims: readonly string[], given: readonly string[]): readonly string[] {
  const sources = given.map((sentence) => ({ sentence, quantities: quantitiesIn(sentence) }));
  const isGiven = (claim: Quantity) =>
    sources.some(
      ({ sentence, quantities }) =>
        quantities.some((source) => states(source, claim, quantities)) ||
        comparisonsIn(sentence, quantities).some((comparison) => follows(claim, comparison)) ||
        (claim.value === 0 && /\b(?:no|none|without)\b/iu.test(sentence)),
    );
  const figures = claims.flatMap(quantitiesIn).filter((claim) => !claim.idiom && !isGiven(claim));
  const known = sources.flatMap(({ quantities }) => quantities);
  return [...figures.map(({ text }) => text), ...inventedMagnitudes(claims, given, known)];
}

/** Whether a source gives the figure: the same value, and the same unit unless one of the two shows none. */
function states(source: Quantity, claim: Quantity, neighbors: readonly Quantity[]): boolean {
  if (!sameValue(claim, source.value)) return false;
  const shared = source.bare && neighbors.some((neighbor) => neighbor.unit === claim.unit);
  return source.unit === claim.unit || claim.bare || shared;
}

/**
 * Large figures and decimals may be rounded by half a percent. Whole small ones may not, nor may percentages:
 * 99.9% and 99.5% are not the same promise.
 */
function sameValue(claim: Quantity, value: number): boolean {
  const roundable = claim.value >= 5000 || !Number.isInteger(claim.value);
  if (!roundable || claim.unit === 'percent') return claim.value === value;
  return Math.abs(claim.value - value) <= value * 0.005;
}

/** Two figures a sentence sets against each other: "from 12 to 9 days", "30 of 40". */
interface Comparison {
  readonly unit: Quantity['unit'];
  readonly before: number;
  readonly after: number;
  /** The first is a part of the second. */
  readonly part: boolean;
}

const LINK = /\b(?:to|into|of|from|versus|vs|against|compared|instead|down|up|now)\b|→|->|–|^ ?- ?$/iu;

function comparisonsIn(sentence: string, quantities: readonly Quantity[]): readonly Comparison[] {
  return quantities.flatMap((first, place) => {
    const second = quantities[place + 1];
    if (!second || first.idiom || second.idiom) return [];
    const between = sentence.slice(first.at + first.text.length, second.at);
    const link = LINK.exec(between)?.[0].toLowerCase();
    // Two plain figures with nouns of their own ("5 engineers from 3 teams") are about different things.
    const alike =
      first.unit === second.unit ? first.unit !== 'plain' || first.bare : first.bare || second.bare;
    if (link === undefined || between.length > 40 || !alike) return [];
    const [before, after] = link === 'from' ? [second.value, first.value] : [first.value, second.value];
    const unit = first.unit === 'plain' ? second.unit : first.unit;
    return [{ unit: isYear(first) && isYear(second) ? 'year' : unit, before, after, part: link === 'of' }];
  });
}

function isYear({ value, bare }: Quantity): boolean {
  return bare && Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** Whether a figure is the share, the change in percent, the multiple or the difference of a comparison. */
function follows(claim: Quantity, { unit, before, after, part }: Comparison): boolean {
  const change = Math.abs(before - after);
  if (claim.unit === unit && claim.value === Math.round(change * 1e6) / 1e6) return true;
  if (claim.unit === 'percent') {
    const exact = part ? (100 * before) / after : (100 * change) / before;
    return Number.isInteger(claim.value)
      ? Math.round(exact) === claim.value
      : Math.abs(exact - claim.value) <= 0.05;
  }
  const multiple = Math.max(before / after, after / before);
  return claim.unit === 'times' && Math.abs(multiple / claim.value - 1) < 0.05;
}

/** From and below which figure a vague magnitude is fair. */
const MAGNITUDES: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 200],
  hundreds: [200, 1e4],
  thousands: [2e3, 1e6],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
};

/** "Thousands of users" is a figure too: a source says so, or gives one of that size. */
function inventedMagnitudes(
  claims: readonly string[],
  given: readonly string[],
  known: readonly Quantity[],
): readonly string[] {
  return Object.entries(MAGNITUDES).flatMap(([word, [low, high]]) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'iu');
    const isGiven =
      given.some((sentence) => pattern.test(sentence)) ||
      known.some(({ value }) => value >= low && value < high);
    return isGiven ? [] : claims.flatMap((claim) => pattern.exec(claim)?.[0] ?? []);
  });
}
