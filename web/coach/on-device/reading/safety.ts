/*
 * Two things are looked for before anything is judged. Sentences that try to instruct a grader are taken
 * out and flagged, without penalty. Signs that the candidate may harm themselves, or is being harmed, end
 * the judging: help is shown instead of a score (X24).
 */
import type { Sentence } from './text.ts';

const OPENER =
  '(?:(?:please|now|and|so|also|important|note|hey|dear|system|assistant|user|to the|for the|grader|evaluator|coach|ai|model|attention) )*';
const INSTRUCTIONS: readonly RegExp[] = [
  /(?<![^ ])(?:please )?(?:ignore|disregard|forget|override|bypass) (?:[^ ]+ ){0,4}(?:previous|prior|above|earlier|preceding|all|any|your|these|the) (?:[^ ]+ ){0,3}(?:instructions?|prompts?|rules?|rubrics?|guidelines|directions)(?![^ ])/,
  new RegExp(
    `^${OPENER}(?:give|rate|score|grade|award|assign|mark|return|output|print|respond|reply|answer|set|treat|evaluate) (?:[^ ]+ ){0,6}(?:score|rating|grade|10|ten|100|full marks|maximum|perfect|top marks|json|excellent|ready)(?: |$)(?!.*(?:customer|client|patient|student|pupil|guest|teacher|boss)s?)`,
  ),
  /(?:^|\s)(?:as an ai|you are (?:now )?(?:an? )?(?:[^ ]+ )?(?:ai|language model|chatbot|grader|evaluator)|you are now (?:an? )?(?:[^ ]+ )?assistant)(?![^ ])/,
  /^(?:system|assistant|developer) (?:prompt|message|override|instruction)/,
  /(?:^|\s)(?:the )?(?:candidate|this (?:answer|response)) (?:must|should) (?:receive|get|be (?:given|scored|rated|awarded|graded))(?![^ ])/,
  /(?:^|\s)(?:this (?:answer|response)|it) (?:deserves|is worth) (?:a |an )?(?:score|rating|10|ten|perfect|full)(?![^ ])/,
];

/**
 * A word that each of the patterns needs. Browsers translate a pattern into machine code when it is first used
 * in earnest, and these long ones take a phone a quarter of a second; almost no answer has such a word.
 */
const INSTRUCTION_WORDS =
  /(?<![^ ])(?:instruction|prompt|rule|rubric|guideline|direction|score|rating|grade|10|ten|100|full marks|maximum|perfect|top marks|json|excellent|ready|ai(?![^ ])|model|chatbot|evaluator|assistant|system|developer|candidate|this answer|this response|deserves|is worth)/;

/** Where in a sentence a grader is instructed, as an offset in `joined`, or -1. */
function instructionAt(read: Sentence): number {
  if (!INSTRUCTION_WORDS.test(read.joined)) return -1;
  for (const pattern of INSTRUCTIONS) {
    const found = pattern.exec(read.joined);
    if (found !== null) return found.index === 0 ? 0 : found.index + 1;
  }
  return -1;
}

export interface Cleaned {
  readonly sentences: readonly Sentence[];
  readonly removed: number;
}

/** The sentences without what is addressed to a grader: from the instruction to the end of its sentence. */
export function withoutInstructions(sentences: readonly Sentence[]): Cleaned {
  let removed = 0;
  const kept: Sentence[] = [];
  for (const read of sentences) {
    const at = instructionAt(read);
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
/** A word that each of these patterns needs, for the same reason as {@link INSTRUCTION_WORDS}. */
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
