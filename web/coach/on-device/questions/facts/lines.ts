/*
 * A pasted résumé or posting as the lines a reader sees: folded, freed of bullets, sentence by sentence, each
 * with the section it stands in. Every line is a verbatim piece of the text once white space is folded,
 * because a question shows the candidate where it comes from.
 */
import { isExcluded } from './exclusions.ts';
import { isVerbForm } from './verbs.ts';

export type Section =
  | 'experience'
  | 'education'
  | 'skills'
  | 'projects'
  | 'summary'
  | 'duties'
  | 'requirements'
  | 'company'
  | 'offer'
  | 'private'
  | 'legal'
  | 'other';

export interface Line {
  readonly text: string;
  readonly section: Section;
}

/** What is read of a text. The forms take far less; this bounds the work for anything that comes another way. */
const MOST_CHARACTERS = 120_000;
/** A "line" longer than this is a wall of text; it is cut so that every later rule meets short input only. */
const LONGEST_LINE = 400;
const MOST_LINES = 3_000;

const HEADINGS: Readonly<Record<'resume' | 'job', readonly (readonly [RegExp, Section])[]>> = {
  resume: [
    [
      /\b(?:personal (?:details|information|data)|contact|references|referees|hobbies|interests)\b/i,
      'private',
    ],
    [/\b(?:projects?|portfolio)\b/i, 'projects'],
    [
      /\b(?:experience|employment|work history|career|achievements|positions|volunteering|activities)\b/i,
      'experience',
    ],
    [
      /\b(?:education|academic|qualifications|training|certifications?|certificates|coursework|studies)\b/i,
      'education',
    ],
    [
      /\b(?:skills|technolog(?:y|ies)|tools|stack|competenc(?:y|ies)|languages|expertise|software)\b/i,
      'skills',
    ],
    [/\b(?:summary|profile|about me|objective|statement)\b/i, 'summary'],
  ],
  job: [
    [/\b(?:equal opportunit|diversity|inclusion|eeo|privacy|disclaimer|legal)/i, 'legal'],
    [
      /\b(?:benefits|we offer|offer|you(?:['’]ll| will) get|perks|salary|compensation|pay|why join|rewards|package|apply)\b/i,
      'offer',
    ],
    [
      /\b(?:responsibilit|duties|you(?:['’]ll| will)(?: be)? (?:do|doing)|the role|your role|this role|tasks|day[- ]to[- ]day|your mission|the job|job description|accountabilit|your work)/i,
      'duties',
    ],
    [
      /\b(?:require|qualifications|who you are|about you|you(?:['’]ll| will)? need|looking for|you have|you bring|must[- ]haves?|essential|desirable|nice[- ]to[- ]have|person specification|ideal candidate|preferred|criteria|your profile|skills|experience|stack|technologies|tools)/i,
      'requirements',
    ],
    [/\b(?:about|who we are|our (?:company|story|values|culture|team|mission))\b/i, 'company'],
  ],
};

const SMALL_WORDS = new Set(
  'a an and the of to in for at on with you we your our us me who what what’s why do & / are is have'.split(
    ' ',
  ),
);

/** "EXPERIENCE", "What you will do:", "Key Skills"; never "Managed projects" or "Experience with Python". */
function headingSection(text: string, source: 'resume' | 'job'): Section | 'unknown' | null {
  const bare = text.replace(/[\s:：*#=_–—-]+$/u, '').replace(/^[\s*#=_–—-]+/u, '');
  if (bare === '' || bare.length > 50 || /[.,;!|\d]$/.test(bare)) return null;
  const words = bare.split(' ');
  if (words.length > 6) return null;
  const colon = /[:：]$/.test(text);
  const capitals = words.every((word) => SMALL_WORDS.has(word.toLowerCase()) || /^[^\p{Ll}]/u.test(word));
  const shouted = bare === bare.toUpperCase() && /\p{Lu}{3}/u.test(bare);
  const alone = words.length === 1;
  const asks = /^(?:what|who|why|how|about|your|the|our|you)\b/i.test(bare) && words.length <= 5;
  if (!colon && !shouted && !capitals && !alone && !asks) return null;
  if (!colon && !shouted && !alone && isVerbForm(words[0] ?? '')) return null;
  const known = HEADINGS[source].find(([pattern]) => pattern.test(bare));
  if (known) return capitals || colon || shouted || asks || alone ? known[1] : null;
  return colon || shouted ? 'unknown' : null;
}

const BULLET =
  /^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}•●▪◦‣∙·*–—\-+>→➢✓✔]|\uFE0F|\u200D|\u20E3|\(?(?:\d{1,2}|[a-z])[.)]\s+|o\s+(?=\p{Lu}))+/u;
const TRAILING = /(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}]|\uFE0F|\u200D)+$/u;

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|sr|jr|dr|mr|mrs|ms|st|inc|ltd|co|corp|vs|approx|no|dept|prof|mt|ft|\p{L})$/iu;

/** Sentences of one folded line. "e.g. Python", "Node.js" and "St. Mary" hold no end of a sentence. */
function sentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?;]\s|\s[•●▪◦‣∙·]\s?|\s\|\s(?=\p{Lu}[\p{L} ]{3,40}:)/gu)) {
    const mark = end[0][0];
    const next = text.slice(end.index + end[0].length, end.index + end[0].length + 1);
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(from, end.index - 8), end.index))) continue;
    if ((mark === '.' || mark === '!' || mark === '?') && /[\p{Ll}]/u.test(next)) continue;
    parts.push(text.slice(from, end.index + (mark === '.' || mark === '!' || mark === '?' ? 1 : 0)));
    from = end.index + end[0].length;
  }
  parts.push(text.slice(from));
  return parts.flatMap(cut);
}

/** Pieces of at most LONGEST_LINE, parted at a space where there is one. */
function cut(text: string): string[] {
  if (text.length <= LONGEST_LINE) return [text];
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE);
    const at = space > LONGEST_LINE / 2 ? space : LONGEST_LINE;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** "Responsibilities: manage the rota" opens its section and goes on in the same line. */
const LABEL = /^([\p{L}][\p{L} &/'’-]{2,38}):\s+(?=\S)/u;

/** The usable lines of a text in reading order. Headings and lines that must not be used are gone. */
export function readLines(text: string, source: 'resume' | 'job'): Line[] {
  const lines: Line[] = [];
  let section: Section = source === 'job' ? 'other' : 'summary';
  for (const raw of text.slice(0, MOST_CHARACTERS).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const folded = raw.replace(/\s+/g, ' ').trim();
    if (folded === '') continue;
    if (folded.length <= 80) {
      const heading = headingSection(folded.replace(BULLET, ''), source);
      // An unknown heading ("ACME LOGISTICS") closes nothing: the lines below still belong to the section.
      if (heading !== null && heading !== 'unknown') section = heading;
      if (heading !== null) continue;
    }
    for (const sentence of sentences(folded)) {
      let body = sentence.slice(0, LONGEST_LINE).replace(BULLET, '').replace(TRAILING, '');
      const label = LABEL.exec(body);
      const labelled = label?.[1] === undefined ? null : headingSection(`${label[1]}:`, source);
      if (label && labelled !== null && labelled !== 'unknown') {
        section = labelled;
        body = body.slice(label[0].length);
      }
      if (section === 'private' || section === 'legal' || section === 'offer') continue;
      if (!/\p{L}{2}/u.test(body) || isExcluded(body)) continue;
      lines.push({ text: body, section });
      if (lines.length >= MOST_LINES) return lines;
    }
  }
  return lines;
}
