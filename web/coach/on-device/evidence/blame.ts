/* Sentences that insult people or put everything on them. What one says of a tool, or quotes, or says of oneself is not meant. */
import type { Sentence } from '../reading/text.ts';

const PEOPLE =
  '(?:everyone|everybody|people|others|(?:my|the|our|your|his|her|their|those|these|other|new|old) (?:[^ ]+ )?(?:manager|boss|supervisor|director|lead|chef|foreman|colleague|coworker|team|staff|others|customer|client|patient|guest|supplier|management|nurse|doctor|engineer|developer|driver|people|trainee|intern|apprentice)s?)';
const INSULT =
  'idiots?|idiotic|morons?|fools?|clowns?|imbeciles?|jerks?|losers?|incompetent|stupid|dumb|clueless|brainless|lazy';
/** These are said of meetings and tools as well, so "they were useless" is no insult. */
const OF_THINGS_TOO = 'useless|worthless|pathetic|hopeless';
const THEY = '(?:he|she|they)';
const ADVERBS =
  '(?:(?:a|an|just|so|such|really|completely|totally|all|both|simply|too|absolutely|complete|total|utter) )*';
const INSULTED = new RegExp(
  `(?<![^ ])(?:${PEOPLE} (?:all )?(?:was|were|is|are) ${ADVERBS}(?:${INSULT}|${OF_THINGS_TOO})|${THEY} (?:all )?(?:was|were|is|are) ${ADVERBS}(?:${INSULT}))(?![^ ])`,
);
const CALLED =
  /(?<![^ ])(?:those|these|with|by|the|bunch of|full of) (?:(?:complete|total|utter|bunch of) )*(?:idiots|morons|fools|clowns|imbeciles|losers)(?![^ ])/;
const BLAME =
  /(?<![^ ])(?:(?:can|could) not (?:really )?(?:trust|rely on|count on) (?:other people|anyone|anybody|others|people)|(?:all |only |entirely )(?:his|her|their) fault|(?:everyone|everybody|nobody) else (?:is|was) (?:to blame|at fault|incompetent|useless)|blame (?:lies|lay) with (?:him|her|them))(?![^ ])/;
const QUOTED =
  /(?<![^ ])(?:said|says|told|shouted|called|claimed|complained|wrote|felt|thought|think|yelled|heard|insisted)(?![^ ])/;

function isHeard(joined: string): boolean {
  return [INSULTED, CALLED, BLAME].some((pattern) => {
    const found = pattern.exec(joined);
    return found !== null && !QUOTED.test(joined.slice(0, found.index));
  });
}

/** Indexes of the sentences in which a listener hears an insult or blame. */
export function blameIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.flatMap(({ joined }, index) => (isHeard(joined) ? [index] : [])));
}
