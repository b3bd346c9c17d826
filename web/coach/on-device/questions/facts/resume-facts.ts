/* What a résumé says the candidate did, was and learned. */
import { type Fact, fact, isMeasured } from './facts.ts';
import type { Line } from './lines.ts';
import { cleanPhrase, isSpeakable, lowerFirst, quoteOf, speaksOfSelf } from './phrases.ts';
import { roleOf } from './roles.ts';
import { opensWithBase, opensWithDailyWork, opensWithDeed, opensWithGerund } from './verbs.ts';

const MOST_OF_A_KIND = 40;

const trimmed = (quote: string): string => quote.replace(/…$/, '');

function deedOf(line: Line): Fact | null {
  const own = line.text
    .replace(/^I (?:have |also |then |successfully )?/, '')
    .replace(/^(?:Successfully|Also) /, '');
  const done = opensWithDeed(own);
  const listed =
    !done &&
    (line.section === 'experience' || line.section === 'projects') &&
    (opensWithBase(own) || opensWithGerund(own) || /^responsible for \S/i.test(own));
  if (!done && !listed) return null;
  const ground = { source: 'resume', quote: line.text } as const;
  const effort = done && (isMeasured(own) || !opensWithDailyWork(own)) ? 'change' : 'daily';
  const phrase = done && !speaksOfSelf(own) ? cleanPhrase(own) : null;
  if (phrase !== null && phrase.split(' ').length >= 3)
    return { ...fact('deed', 'past', lowerFirst(phrase), ground), effort };
  const quote = quoteOf(line.text);
  return quote === null || quote.split(' ').length < 3
    ? null
    : { ...fact('deed', 'quote', quote, ground, [trimmed(quote)]), effort };
}

/** "Timetable planner – a web app that …", "Final-year project: a study of …". */
function projectOf(line: Line): Fact | null {
  const ground = { source: 'resume', quote: line.text } as const;
  const labelled =
    /^(?:(?:final[- ]year|personal|side|research|group|team|capstone|degree|master['’]s|bachelor['’]s) (?:project|thesis)|project|dissertation|thesis): (.+)$/i.exec(
      line.text,
    );
  const name =
    labelled?.[1] ??
    (line.section === 'projects'
      ? /^([^:–—-][^:–—]{2,60}?)(?: [–—-] |: | \()/u.exec(line.text)?.[1]
      : undefined);
  if (name === undefined || opensWithDeed(name)) return null;
  const quote = quoteOf(name.replace(/[“”"]/g, ''), 12);
  if (quote === null || !line.text.includes(trimmed(quote))) return null;
  return fact('project', 'quote', quote, ground, [trimmed(quote)]);
}

const STUDY =
  /\b(?:B\.?Sc|B\.?A|B\.?Eng|B\.?Ed|M\.?Sc|M\.?A|M\.?Eng|M\.?Ed|MBA|PhD|LLB|PGCE|HND|Bachelor(?:['’]s)?|Master(?:['’]s)?|Diploma|Degree|Apprenticeship|Certificate|Associate degree)\b/;

function educationOf(line: Line): Fact | null {
  if (!STUDY.test(line.text) || (line.section !== 'education' && line.section !== 'summary')) return null;
  if (line.section === 'summary' && line.text.split(' ').length > 12) return null;
  // A year of graduation tells an age; the question stops before it, and so does the line it shows.
  const undated = line.text
    .replace(/^(?:(?:19|20)\d\d\s*(?:[–—-]\s*(?:(?:19|20)\d\d|present|now)?)?\s*[:,|]?\s*)/iu, '')
    .replace(/[\s,(|–—-]*(?:[\p{L}]{3,9}\.? )?(?:19|20)\d\d.*$/u, '');
  const quote = quoteOf(undated.replace(/ \| .*$/, ''), 14);
  if (quote === null || !line.text.includes(trimmed(quote))) return null;
  return fact('education', 'quote', quote, { source: 'resume', quote: undated }, [trimmed(quote)]);
}

/** "six years of experience in acute care". */
function tenureOf(line: Line): Fact | null {
  const claim =
    /\b(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years['’]?(?: of)? (?:[\p{L}-]+ ){0,4}?experience\b[^.;]{0,80}/iu.exec(
      line.text,
    );
  if (!claim) return null;
  const phrase = cleanPhrase(claim[0], 12);
  if (phrase === null || !isSpeakable(phrase) || phrase.includes(',')) return null;
  return fact('tenure', 'noun', phrase, { source: 'resume', quote: line.text });
}

/** The résumé's facts of each kind, in its own order: most résumés put the latest first. */
export function resumeFacts(lines: readonly Line[]): Fact[] {
  const found: Fact[] = [];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.section === 'skills') continue;
    const read =
      projectOf(line) ??
      roleOf(line, lines[index + 1]) ??
      deedOf(line) ??
      educationOf(line) ??
      tenureOf(line);
    if (!read || seen.has(read.text)) continue;
    const count = counts.get(read.kind) ?? 0;
    if (count >= MOST_OF_A_KIND) continue;
    counts.set(read.kind, count + 1);
    seen.add(read.text);
    found.push(read);
  }
  return found;
}
