/*
 * Looks for facts in a text that none of the candidate's words hold (scoring, 7.3): figures, names, and roles
 * or scopes larger than told. It would rather stop an honest sentence than let an invention through: a
 * candidate who repeats an invented figure in an interview pays for it.
 *
 * It does not see: a negation turned round, a deed given to the wrong person, an ordinary word or a name in
 * lower case, a name that only opens a sentence.
 */
import { inventedNumbers } from './invented-numbers.ts';
import { quantitiesIn } from './quantities.ts';

/** A fact the candidate did not give. */
export interface Invention {
  readonly kind: 'number' | 'name' | 'inflation';
  /** The words that state it. */
  readonly text: string;
}

/**
 * The facts in `text` that no source holds, figures first, each once; empty when nothing is invented. Text in
 * [brackets] is a blank for the candidate to fill and is not looked at.
 * @param sources the candidate's own words: responses and résumé. Never the job description: what an
 * employer asks for is not something the candidate has done.
 */
export function inventedFacts(text: string, sources: readonly string[]): readonly Invention[] {
  const claims = sentencesOf(text.replace(/\[[^\]]*\]/gu, ' _ '));
  const given = sources.flatMap(sentencesOf);
  const named = (kind: Invention['kind']) => (words: string) => ({ kind, text: words });
  return [
    ...[...new Set(inventedNumbers(claims, given))].map(named('number')),
    ...[...new Set(inventedNames(claims, given))].map(named('name')),
    ...inflations(claims, given).map(named('inflation')),
  ];
}

/** Sentences, bullets and headings. A line that goes on in lower case belongs to the one before. */
function sentencesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[‘’]/gu, "'")
    .split(/(?<=[.!?…])\s+|\n(?=[ \t]{0,40}[^\p{Ll}\s])/u)
    .filter((sentence) => sentence.trim() !== '');
}

// Names

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** Words no name is made of, though English writes them with capitals. */
const NOT_NAMES = new Set(['i', 'ok']);

function inventedNames(claims: readonly string[], given: readonly string[]): readonly string[] {
  const known = new Set(
    given
      .flatMap((sentence) => [sentence, withoutFigures(sentence)])
      .flatMap((sentence) => sentence.match(WORD) ?? [])
      .flatMap(formsOf),
  );
  return claims.flatMap((sentence) => {
    const words = [...withoutFigures(sentence).matchAll(WORD)].filter(
      (word, place) =>
        looksLikeName(word[0], opens(sentence, word.index, place)) &&
        !formsOf(word[0]).some((form) => known.has(form)),
    );
    return joined(sentence, words);
  });
}

/** A capital inside a sentence; at its opening only what no ordinary word looks like ("AWS", "GitHub", "K8s"). */
function looksLikeName(word: string, opening: boolean): boolean {
  const [base = ''] = word.split("'");
  if (NOT_NAMES.has(base.toLowerCase())) return false;
  const unlikeAWord = /.\p{Lu}/u.test(base) || (/\p{L}/u.test(base) && /\p{N}/u.test(base));
  return unlikeAWord || (!opening && /^\p{Lu}/u.test(base));
}

/** The first word of a sentence, of a quotation, or after a colon. */
function opens(sentence: string, at: number, place: number): boolean {
  return place === 0 || /[:"“…]\s*$/u.test(sentence.slice(0, at));
}

function withoutFigures(sentence: string): string {
  return quantitiesIn(sentence).reduce(
    (text, { at, text: figure }) =>
      text.slice(0, at) + ' '.repeat(figure.length) + text.slice(at + figure.length),
    sentence,
  );
}

/** A word, its owner ("Acme's" is Acme) and its singular and plural, in lower case. */
function formsOf(word: string): readonly string[] {
  const base = word.toLowerCase().replace(/'s$/u, '');
  return [base, base.endsWith('s') ? base.slice(0, -1) : `${base}s`];
}

/** Neighboring words are one name: "Acme Corp". */
function joined(sentence: string, words: readonly RegExpExecArray[]): readonly string[] {
  const names: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = names.at(-1);
    const end = word.index + word[0].length;
    if (last && sentence.slice(last.end, word.index) === ' ') last.end = end;
    else names.push({ start: word.index, end });
  }
  return names.map(({ start, end }) => sentence.slice(start, end));
}

// Roles and scope

/** Claims that enlarge a part played, and what in a source makes each one true. */
const FAMILIES: readonly { readonly claims: RegExp; readonly grounds?: RegExp }[] = [
  {
    claims:
      /\b(?:led|lead|leading)\b(?!\s+(?:to|by|into|times?|generation)\b)|\b(?:headed(?: up)?|spearhead(?:ed|ing)?|chaired|in charge of)\b/iu,
    grounds:
      /\b(?:team|tech|shift|project|squad) leade?r?\b|\b(?:leader of|head of|managed (?!to\b)|managing|directed)/iu,
  },
  {
    claims: /\b(?:managed|managing)\b(?!\s+to\b)|\b(?:supervis(?:ed|ing)|oversaw|overseeing)\b/iu,
    grounds: /\bmanage\b(?!\s+to\b)|\b(?:supervisor|oversee|direct reports|manager)\b/iu,
  },
  {
    claims: /\b(?:co-?)?found(?:ed|er|ing)\b|\bpioneer(?:ed|ing)\b|\bfrom (?:scratch|the ground up)\b/iu,
    grounds: /\b(?:started|set up|launched|opened) (?:a|an|the|my|our)\b/iu,
  },
  {
    claims: /\b(?:alone|single-?handed(?:ly)?|solely|sole|by myself|on my own)\b/iu,
    grounds:
      /\b(?:nobody|no one|none) (?:else )?(?:helped|else)\b|\bonly (?:person|one|engineer|developer|nurse)\b/iu,
  },
  { claims: /\bpromot(?:ed|ion)\b/iu },
  { claims: /\b(?:award(?:ed|s|-winning)?|prizes?)\b|\bemployee of the\b/iu, grounds: /\bwon\b/iu },
  { claims: /\b(?:certified|certificat(?:e|es|ion|ions)|accredited|licensed)\b/iu },
  {
    claims:
      /\b(?:executives?|execs?|c-(?:suite|level)|board (?:of directors|members?|meetings?)|ceo|cto|cfo|coo|vice[- ]presidents?|vps?|senior leadership|leadership team)\b/iu,
  },
  {
    claims:
      /\b(?:(?:company|organi[sz]ation|org|enterprise|firm|nation|world|business)-?wide|globally|(?:across|throughout) the (?:(?:whole|entire) )?(?:company|organi[sz]ation|business|enterprise|firm)|(?:entire|whole) (?:company|organi[sz]ation|business|enterprise|firm)|(?:all|every) departments?)\b/iu,
  },
];

/** "My team lead asked me": a role somebody else had. */
const ROLES_OF_OTHERS =
  /\b(?:my|our|his|her|their|your|(?<!\b(?:as|was|am|became|being|i'm) )(?:a|an|the)) (?:\p{L}+ )?(?:lead|leader|manager|supervisor)\b/giu;

function inflations(claims: readonly string[], given: readonly string[]): readonly string[] {
  const own = (sentences: readonly string[]) => sentences.map((it) => it.replace(ROLES_OF_OTHERS, ' '));
  const [claimed, told] = [own(claims), own(given)];
  return FAMILIES.flatMap(({ claims: pattern, grounds }) => {
    const isGiven = told.some((source) => pattern.test(source) || grounds?.test(source));
    return isGiven ? [] : claimed.flatMap((claim) => pattern.exec(claim)?.[0] ?? []).slice(0, 1);
  });
}
