/*
 * Is a text English enough to build English sentences on it? Only function words are counted: they are what
 * a skill list and a job title do not borrow from another language.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH = words(
  'the and of to with for in from by our you we will is are your as at that this have be who their or an',
);

// Words that are also English ("die", "no", "on", "per") are left out.
const FOREIGN = words(
  'el los las del y con para una por que su como más son nuestro ' +
    'le les des et du une pour dans avec sur vous nous est aux notre vos ' +
    'und der das mit für ist von wir sie ein eine auf dem zu oder werden bei als ' +
    'het een van voor met wij ons zijn naar bij ' +
    'com em uma dos da os na ao são você nossa ' +
    'di il che gli nel della delle dei sono ' +
    'oraz się jest dla och att för som på av till är',
);

const LETTER_RUN = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** True where most letters are Latin and no other language's small words outnumber the English ones. */
export function looksEnglish(text: string): boolean {
  let latin = 0;
  let letters = 0;
  let english = 0;
  let foreign = 0;
  for (const [run] of text.slice(0, 20_000).matchAll(LETTER_RUN)) {
    letters += run.length;
    if (LATIN.test(run)) latin += run.length;
    const word = run.toLowerCase();
    if (ENGLISH.has(word)) english += 1;
    else if (FOREIGN.has(word)) foreign += 1;
  }
  if (letters === 0 || latin < letters * 0.4) return false;
  return foreign < 3 || english > foreign;
}
