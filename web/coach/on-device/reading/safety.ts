/*
 * Two things are looked for before anything is judged. Sentences that try to instruct a grader are taken
 * out and flagged, without penalty. Signs that the candidate may harm themselves, or is being harmed, end
 * the judging: help is shown instead of a score (X24).
 */
import { orderAt } from '#shared/assessment/orders.ts';
import { isLoop, isUnreadable, speaksToGrader } from './strangers.ts';
import type { Sentence } from './text.ts';

export interface Cleaned {
  readonly sentences: readonly Sentence[];
  /** Sentences that instruct a grader. */
  readonly removed: number;
}

/** The sentence as it was written, with the marks right around it. */
function rawOf(sentences: readonly Sentence[], index: number, answer: string): string {
  const from = sentences[index - 1]?.end ?? 0;
  const to = sentences[index + 1]?.start ?? answer.length;
  const { start, end } = sentences[index] ?? { start: 0, end: 0 };
  const before = answer.slice(Math.max(from, start - 3), start).replace(/^[\s\S]*[.!?\n]/u, '');
  const after = answer.slice(end, Math.min(to, end + 3)).replace(/[.!?\n][\s\S]*$/u, '');
  return `${before}${answer.slice(start, end)}${after}`;
}

/**
 * The sentences without what nobody says to a listener. Of one that ends in an order to a grader, what comes before
 * it is kept; a sentence said over and over is kept once.
 */
export function withoutInstructions(sentences: readonly Sentence[], answer: string): Cleaned {
  let removed = 0;
  const kept: Sentence[] = [];
  for (const [index, read] of sentences.entries()) {
    const raw = rawOf(sentences, index, answer);
    if (speaksToGrader(read, raw)) {
      removed += 1;
      continue;
    }
    if (isUnreadable(read, raw) || isLoop(read)) continue;
    if (kept.at(-1)?.joined === read.joined && kept.at(-2)?.joined === read.joined) continue;
    const at = orderAt(read.joined);
    if (at < 0) {
      kept.push(read);
      continue;
    }
    removed += 1;
    const count = read.offsets.filter((offset) => offset < at).length;
    if (count < 4) continue;
    const tokens = read.tokens.slice(0, count);
    kept.push({
      ...read,
      tokens,
      offsets: read.offsets.slice(0, count),
      joined: tokens.map((token) => token.word).join(' '),
      end: tokens.at(-1)?.end ?? read.end,
    });
  }
  return { sentences: kept, removed };
}

/** First person only: "kill the process" and "a patient wanted to die" are work, not distress. */
const DISTRESS: readonly RegExp[] = [
  /(?<![^ ])i (?:[^ ]+ ){0,4}(?:want|wanted|wish|plan|planned|planning|going|thinking|think|thought|ready|try|tried|trying)(?: [^ ]+){0,3} (?:to die|to be dead|i was dead|i were dead|of dying)(?! of)(?! for)(?! laughing)(?! when)/,
  /(?<![^ ])(?:kill|killing) myself(?! laughing)(?! (?:over|with work|trying|for))/,
  /(?<![^ ])(?:hurt|hurting|harm|harming) myself (?:on purpose|again|because|when|to|every|and|so|at night|sometimes)|(?:want|going|urge|started|keep|been) (?:to )?(?:hurt|hurting|harm|harming|cutting) myself/,
  /(?<![^ ])(?:end|ending|take|taking) my (?:own )?life(?![^ ])/,
  /(?<![^ ])i (?:am |was |feel |felt |have been |get )(?:[^ ]+ ){0,2}suicidal/,
  /(?<![^ ])i (?:[^ ]+ ){0,2}(?:commit|committing|attempt|attempted|attempting|consider|considered|considering|contemplat[^ ]+|thinking about|think about|thoughts of|thought about|thoughts about) suicide/,
  /(?<![^ ])i (?:do not|did not|no longer|can not) (?:[^ ]+ )?(?:want|wish|see|go on|going on)(?: [^ ]+){0,3} (?:to live|to be alive|to be here anymore|to exist|living|on living|to wake up)(?! in| with| near| there)/,
  /(?<![^ ])(?:no|any) (?:reason|point)(?: in| to| for)?(?: [^ ]+)? (?:living|live|being alive)(?! (?:in|near|there|on))/,
  /(?<![^ ])(?:everyone|everybody|they|world|family) (?:would|'d|will) be better off without me/,
  /(?<![^ ])(?:i am |i have been |i )self[ -]?harm(?:ing|ed)?/,
  /(?<![^ ])(?:he|she|(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|boss|manager|supervisor|uncle|ex)) (?:[^ ]+ ){0,2}(?:hits|hit|beats|beating|rapes|raped|raping|chokes|choked|abuses|abused|abusing|molested|assaulted) me(?! (?:up (?:about|for|with)|to|at|by|with|in|on))(?![^ ])/,
];
/** A word that each of these patterns needs: almost no answer has one, and compiling the patterns takes a phone long. */
const DISTRESS_WORDS =
  /(?<![^ ])(?:die|dead|dying|myself|life|suicid|live|living|alive|anymore|exist|wake|better off|self|hits?|beats?|beating|rape|raping|choke|abuse|abusing|molested|assaulted)/;
const REPORTED =
  /(?:said|says|saying|told|tells|telling|whispered|wrote|texted|shouted|screamed|admitted|asked|answered|replied)(?: (?:me|us|her|him|them|that|to|how|the|team|and|nurse|in|a|note|message|[^ ]+)){0,3}$/;

/** Does the candidate say they may harm themselves, or are being harmed? Words reported of others do not count. */
export function showsDistress(sentences: readonly Sentence[], text: string): boolean {
  const serious = sentences.filter((read) => DISTRESS_WORDS.test(read.joined));
  return serious.some((read) =>
    DISTRESS.some((pattern) => {
      const found = pattern.exec(read.joined);
      if (found === null) return false;
      const before = read.joined.slice(0, found.index).trim();
      if (REPORTED.test(before.split(' ').slice(-5).join(' '))) return false;
      const start =
        read.tokens[read.offsets.filter((offset) => offset <= found.index).length - 1]?.start ?? 0;
      return !insideQuotes(text, start);
    }),
  );
}

function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
