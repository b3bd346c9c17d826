/* What a posting says of the work: duties, demands, values. Skills are found by the gazetteer, not here. */
import { isNegated } from './exclusions.ts';
import { type Fact, fact } from './facts.ts';
import type { Line } from './lines.ts';
import { cleanPhrase, lowerFirst, quoteOf, withoutGrading } from './phrases.ts';
import { opensWithBase, opensWithGerund } from './verbs.ts';

const MOST_OF_A_KIND = 40;

/** What stands before a duty in a full sentence. */
const BEFORE_DUTY =
  /^(?:(?:in this role,? |as (?:an?|our|the) [\p{L} -]{3,40},? |day[- ]to[- ]day,? )?you(?:['’]ll| will| would| are going to) (?:also )?(?:be (?:expected|required|asked) to |help (?:us )?(?:to )?|need to )?|(?:the )?(?:successful candidate|post ?holder|jobholder|role holder|candidate) (?:will|must|should) (?:also )?|this (?:role|position|job|post) (?:will|requires you to) |your (?:role|job|task|mission) (?:is|will be) to |to |we (?:need|want|expect|would like) you to )/iu;
const BEFORE_GERUND =
  /^(?:(?:you(?:['’]ll| will)? (?:be |are )?|you are |this (?:role|position) is |the (?:role|post ?holder|successful candidate|position) (?:is|will be) )?(?:mainly |primarily |also )?responsible for |(?:the |this |your )?(?:role|job|work|position|duties|responsibilities) (?:will )?(?:also )?(?:involves?|includes?) |you(?:['’]ll| will) be |you will spend your time )/i;
const BE = /^be(?:ing)? /i;

/** Not work: what the person gets, how and where they are employed, whom they report to. */
const NO_DUTY =
  /^(?:report(?:ing)? (?:to|directly)|travel (?:up|is|may)|enjoy|join|receiv|get|earn|benefit|work(?:ing)? (?:from|remote|full|part|shift|hours|in (?:an?|our)|with (?:great|amazing|talented))|apply|send|submit|contact|visit|order now|own (?:transport|car)|be )|\b(?:apply (?:now|by|via|here)|your (?:cv|resume|résumé|application)|cover letter|click|deadline for|interview(?:s)? will|salary|annual leave|per (?:hour|annum))\b/i;

function dutyOf(line: Line): Fact | null {
  const cues = [BEFORE_GERUND.exec(line.text), BEFORE_DUTY.exec(line.text)].filter((found) => found !== null);
  const opens = (text: string): boolean => opensWithBase(text) || opensWithGerund(text);
  const cue = cues.find((found) => opens(line.text.slice(found[0].length)));
  const rest = cue ? line.text.slice(cue[0].length) : line.text;
  if (!cue && line.section !== 'duties' && line.section !== 'other' && line.section !== 'company')
    return null;
  // Outside its section a bare "Manage stock" may be an advertisement; a sentence with "you will" is not.
  if (!cue && line.section === 'company') return null;
  if (NO_DUTY.test(rest) || BE.test(rest) || isNegated(rest) || /\b(?:i|my|he|she|his|her)\b/i.test(rest))
    return null;
  const base = opensWithBase(rest);
  const gerund = !base && opensWithGerund(rest);
  if (!base && !gerund) return null;
  const ground = { source: 'job', quote: line.text } as const;
  const phrase = cleanPhrase(rest);
  if (phrase !== null && phrase.split(' ').length >= 3) {
    return fact('duty', base ? 'base' : 'gerund', lowerFirst(phrase), ground);
  }
  const quote = quoteOf(rest);
  return quote === null || quote.split(' ').length < 3
    ? null
    : fact('duty', 'quote', quote, ground, [trimmed(quote)]);
}

const trimmed = (quote: string): string => quote.replace(/…$/, '');

/** A demand from its noun on: "experience with …", "5+ years of experience in …", "ability to …". */
const DEMAND =
  /\b(?:(\d{1,2}\+? years?['’]?(?: of)?(?: [a-z-]{3,20}){0,3} experience\b)|(experience (?:of|in|with|as|using|working|managing|leading|supporting|delivering|teaching|building)\b)|((?:working |good |strong |solid |basic |sound |excellent |in-depth |practical )?(?:knowledge|understanding|command) of\b)|((?:ability|willingness|confidence|capacity) to\b)|(proficiency (?:in|with)\b)|(familiarity with\b)|(track record (?:of|in)\b)|(commitment to\b)|(attention to detail\b))/i;
const COMFORTABLE =
  /^(?:(?:you are|you['’]re|must be|be) )?(?:comfortable|confident|experienced|skilled|proficient) (?:with|in|at|using)\b/i;

function article(text: string): string {
  if (/^(?:ability|willingness|capacity|confidence)\b/i.test(text)) return `the ${text}`;
  if (/^(?:understanding|in-depth understanding|excellent (?:understanding|command))\b/i.test(text))
    return `an ${text}`;
  if (
    /^(?:track record|(?:working|good|strong|solid|basic|sound|practical) (?:understanding|knowledge|command)|command|commitment)\b/i.test(
      text,
    )
  ) {
    return `a ${text}`;
  }
  return text;
}

/** "knowledge of statistics, basic SQL, willingness to learn": the first demand; the others stand for themselves. */
function firstOfList(text: string): string {
  const first = text.split(', ')[0] ?? text;
  return first.split(' ').length >= 3 && !/ing$/i.test(first) ? first : text;
}

function requirementOf(line: Line): Fact | null {
  if (
    isNegated(line.text) ||
    /\b(?:we have|our experience|customer experience|user experience)\b/i.test(line.text)
  )
    return null;
  const demand = DEMAND.exec(line.text);
  // Far into a sentence the words before it decide what it means, so only an early cue counts.
  if (!demand || demand.index > 40 || (line.section === 'company' && demand.index > 0)) {
    if (!COMFORTABLE.test(line.text)) return null;
    const quote = quoteOf(line.text);
    return quote === null
      ? null
      : fact('requirement', 'quote', quote, { source: 'job', quote: line.text }, [trimmed(quote)]);
  }
  const ground = { source: 'job', quote: line.text } as const;
  const phrase = cleanPhrase(withoutGrading(firstOfList(line.text.slice(demand.index))));
  if (phrase !== null && !/,/.test(phrase.replace(/, (?:[\p{L} ]+, )*(?:[\p{L} ]+ )?(?:and|or) /gu, ' '))) {
    const text = lowerFirst(phrase);
    return fact(/^\d/.test(text) ? 'years_asked' : 'requirement', 'noun', article(text), ground, [text]);
  }
  const quote = quoteOf(line.text);
  return quote === null || quote.split(' ').length < 3
    ? null
    : fact(demand[1] === undefined ? 'requirement' : 'years_asked', 'quote', quote, ground, [trimmed(quote)]);
}

const VALUE =
  /^(?:we (?:value|believe|care|are committed to|put|treat|listen|trust|learn|share|work (?:together|as)|act|take pride|strive|never|always)|our (?:values?|mission|purpose|culture|aim|goal) (?:is|are)|at [\p{Lu}][\p{L}' -]{1,30}, we (?:value|believe|care|put|work))\b/iu;

function statedValue(line: Line): Fact | null {
  if (
    !VALUE.test(line.text) ||
    isNegated(line.text) ||
    /\b(?:salary|competitive|package|bonus|growing|leading provider|all staff|welfare of)\b/i.test(line.text)
  ) {
    return null;
  }
  const quote = quoteOf(line.text);
  if (quote === null || quote.split(' ').length < 4) return null;
  return fact('value', 'quote', quote, { source: 'job', quote: line.text }, [trimmed(quote)]);
}

/** The posting's facts of each kind, in its own order, which is mostly that of importance. */
export function jobFacts(lines: readonly Line[]): Fact[] {
  const found: Fact[] = [];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const line of lines) {
    const read = statedValue(line) ?? dutyOf(line) ?? requirementOf(line);
    if (!read || seen.has(read.text)) continue;
    const count = counts.get(read.kind) ?? 0;
    if (count >= MOST_OF_A_KIND) continue;
    counts.set(read.kind, count + 1);
    seen.add(read.text);
    found.push(read);
  }
  return found;
}
