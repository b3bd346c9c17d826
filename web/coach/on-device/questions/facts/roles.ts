/* "Warehouse Lead, Acme Logistics, 2019 – 2023" in its many shapes: the title, and the employer where sure. */
import type { Ground } from '#shared/interview/records.ts';
import { type Fact, fact } from './facts.ts';
import type { Line } from './lines.ts';
import { isSpeakable, withArticle, withThe } from './phrases.ts';

const TITLE =
  /\b(?:accountant|administrator|advisor|adviser|agent|analyst|apprentice|architect|assistant|associate|auditor|bookkeeper|buyer|carer|caseworker|cashier|chef|clerk|consultant|controller|cook|coordinator|counsell?or|designer|developer|director|dispatcher|doctor|driver|editor|educator|electrician|engineer|executive|foreman|handler|head|inspector|instructor|intern|lead|leader|lecturer|librarian|manager|mechanic|merchandiser|midwife|nurse|officer|operative|operator|paramedic|partner|pharmacist|physiotherapist|picker|planner|practitioner|producer|programmer|receptionist|recruiter|representative|researcher|scientist|server|specialist|strategist|supervisor|support worker|teacher|technician|technologist|tester|therapist|trainee|trainer|translator|tutor|waiter|waitress|welder|worker|writer)\b/i;

const DATED = /\b(?:19|20)\d\d\b|\bpresent\b|\bcurrent\b/i;
const DATE_WORD =
  /^(?:since|from|until|to|date|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|present|current|now|today|ongoing|\d{1,4})$/i;

/** Word by word, because one expression for all shapes of dates would try them in every combination. */
function isDate(part: string): boolean {
  return part.split(/[\s.,()–—/'’-]+/u).every((word) => word === '' || DATE_WORD.test(word));
}

/** A name of one to six words that begin with capitals: "Acme Logistics", "Bank of Acme". */
function isName(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= 6 &&
    part.length >= 3 &&
    part.length <= 60 &&
    words.every(
      (word) =>
        /^[\p{Lu}\d&]/u.test(word) ||
        /^(?:of|and|the|for|de|at|in|on|plc|llp|llc|ltd|inc|co|gmbh)\.?$/.test(word),
    ) &&
    /^[\p{Lu}\d]/u.test(part) &&
    isSpeakable(part) &&
    /^[\p{L}\d &'’./+-]+$/u.test(part)
  );
}

interface Station {
  readonly title: string | null;
  readonly employer: string | null;
}

/** Title and employer of one line, as far as its parts tell. */
function stationOf(text: string): Station {
  const parts = text
    .replace(/\((?=[^)]*(?:(?:19|20)\d\d|present))[^)]*\)?/giu, '|')
    .replace(/ (?=(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* )?(?:19|20)\d\d\b)/iu, '|')
    .split(/\s*(?:\||,|\t| [–—·@-] |[–—]|:| at (?=\p{Lu}))\s*/u)
    .map((part) =>
      part
        .replace(/[\s.(]+$/u, '')
        .replace(/ (?:since|from|in|until)$/i, '')
        .trim(),
    )
    .filter((part) => part !== '' && !isDate(part));
  const at = parts.findIndex((part) => TITLE.test(part) && isName(part) && part.split(' ').length <= 5);
  if (at > 1) return { title: null, employer: null };
  // Title first: the employer follows. Employer first ("Acme Logistics – Warehouse Lead"): it stands before.
  const beside = at === 0 ? parts[1] : parts[0];
  const isEmployer =
    beside !== undefined && isName(beside) && !TITLE.test(beside) && !/^remote$/i.test(beside);
  return { title: parts[at] ?? null, employer: isEmployer ? beside : null };
}

/** The role a line states; `below` is the next line, where many résumés put employer and dates. */
export function roleOf(line: Line, below?: Line): Fact | null {
  if (line.text.length > 160 || line.section === 'education' || line.section === 'skills') return null;
  const ground = { source: 'resume', quote: line.text } as const;
  const { title, employer } = stationOf(line.text);
  if (title === null) return null;
  if (DATED.test(line.text) || / at \p{Lu}/u.test(line.text)) return role(title, employer, [ground]);
  const isTitleAlone = line.text.replace(/[.,]$/, '') === title;
  if (!isTitleAlone || below === undefined || below.text.length > 160 || !DATED.test(below.text)) return null;
  const next = stationOf(below.text);
  if (next.title !== null || next.employer === null) return null;
  return role(title, next.employer, [ground, { source: 'resume', quote: below.text }]);
}

function role(title: string, employer: string | null, grounds: readonly Ground[]): Fact {
  const [first = { source: 'resume', quote: title } as const] = grounds;
  if (employer === null) return fact('role', 'noun', withArticle(title), first, [title]);
  const text = `${withArticle(title)} at ${withThe(employer)}`;
  return { ...fact('role', 'noun', text, first, [title, employer]), grounds };
}
