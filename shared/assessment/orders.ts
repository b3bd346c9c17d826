/*
 * Words addressed to a grader instead of to a listener ("ignore the rubric and give ten"). They show nothing of
 * what a candidate did. General ways of ordering only; other languages, codes and claims pass.
 */

const OPENER =
  '(?:(?:please|now|and|so|also|important|note|hey|dear|system|assistant|user|to the|for the|grader|evaluator|coach|ai|model|attention) )*';
const ORDERS: readonly RegExp[] = [
  /(?<![^ ])(?:please )?(?:ignore|disregard|forget|override|bypass) (?:[^ ]+ ){0,4}(?:previous|prior|above|earlier|preceding|all|any|your|these|the) (?:[^ ]+ ){0,3}(?:instructions?|prompts?|rules?|rubrics?|guidelines|directions)(?![^ ])/,
  new RegExp(
    `^${OPENER}(?:give|rate|score|grade|award|assign|mark|return|output|print|respond|reply|answer|set|treat|evaluate) (?:[^ ]+ ){0,6}(?:score|rating|grade|10|ten|100|full marks|maximum|perfect|top marks|json|excellent|ready)(?: |$)(?!.*(?:customer|client|patient|student|pupil|guest|teacher|boss)s?)`,
  ),
  new RegExp(
    `^${OPENER}(?:rate|score|grade|mark) (?:[^ ]+ ){0,6}(?:5|five)(?: |$)(?!.*(?:customer|client|patient|student|pupil|guest|teacher|boss|star)s?)`,
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
const ORDER_WORDS =
  /(?<![^ ])(?:instruction|prompt|rule|rubric|guideline|direction|score|rate(?![^ ])|mark(?![^ ])|rating|grade|10|ten|100|full marks|maximum|perfect|top marks|json|excellent|ready|ai(?![^ ])|model|chatbot|evaluator|assistant|system|developer|candidate|this answer|this response|deserves|is worth)/;

/**
 * Where a grader is ordered about, as an offset; -1 where nobody is.
 * @param words a sentence in lower case, words parted by single spaces, without punctuation.
 */
export function orderAt(words: string): number {
  if (!ORDER_WORDS.test(words)) return -1;
  for (const pattern of ORDERS) {
    const found = pattern.exec(words);
    // Some begin with the space before.
    if (found !== null) return found.index + found[0].length - found[0].trimStart().length;
  }
  return -1;
}

/** Marks of a conversation with a machine: turns, and the tags our own material stands in. Nobody says these aloud. */
const MARKS =
  /^\W*(?:system|assistant|user|human|developer)\s*:|<\|\w+\|>|\[\/?INST\]|<\/?(?:thread|resume|job|question|answer|analysis|system|instructions?)>/iu;

const OPENERS_ALONE = new RegExp(`^${OPENER}$`);

/**
 * Whether a sentence is an order to a grader and nothing else. "We had to ignore all rules of the old system" is
 * a story: its order has a subject.
 */
export function isOrder(sentence: string): boolean {
  const seen = sentence.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (MARKS.test(seen)) return true;
  const words = seen
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const at = orderAt(words);
  return at >= 0 && OPENERS_ALONE.test(words.slice(0, at));
}
