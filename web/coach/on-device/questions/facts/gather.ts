/* All facts of one candidate and one job. */
import type { Ground } from '#shared/interview/records.ts';
import { findSkills } from '../skills/find-skills.ts';
import { SHOWN_BY, type Skill } from '../skills/skills.ts';
import { isExcluded, isNegated } from './exclusions.ts';
import type { Fact, FactKind, Material } from './facts.ts';
import { jobFacts } from './job-facts.ts';
import { looksEnglish } from './language.ts';
import { type Line, readLines } from './lines.ts';
import { isSpeakable } from './phrases.ts';
import { resumeFacts } from './resume-facts.ts';

const MOST_SKILLS = 30;
const LONGEST_GROUND = 220;

/** The job as a question may name it; null where the candidate gave nothing that can be said aloud. */
export interface Aim {
  readonly title: string | null;
  readonly company: string | null;
}

export interface Facts {
  readonly facts: readonly Fact[];
  readonly aim: Aim;
}

export function gatherFacts({ resume, job }: Material): Facts {
  const resumeLines = resume !== null && looksEnglish(resume) ? readLines(resume, 'resume') : [];
  const description = job?.description ?? '';
  const jobLines = looksEnglish(description) ? readLines(description, 'job') : [];
  const foreignJob =
    jobLines.length === 0 && /\p{L}{3}.*\s.*\p{L}{3}/su.test(description) && !looksEnglish(description);
  return {
    facts: [
      ...resumeFacts(resumeLines),
      ...jobFacts(jobLines),
      ...skillFacts(resumeLines, jobLines, resumeLines.length > 0 ? resume : null),
    ],
    aim: { title: foreignJob ? null : spokenName(job?.title, 7), company: spokenName(job?.company, 6) },
  };
}

interface Mention {
  readonly skill: Skill;
  readonly spelled: string;
  readonly ground: Ground;
  /** The line stands among the demands or says that it is one; a duty only hints at what it takes. */
  readonly demanded: boolean;
}

function mentions(lines: readonly Line[], source: Ground['source']): Map<Skill, Mention> {
  const found = new Map<Skill, Mention>();
  for (const line of lines) {
    if (source === 'job' && (line.section === 'company' || isNegated(line.text))) continue;
    for (const { skill, at, spelled } of findSkills(line.text)) {
      if (found.has(skill)) continue;
      const demanded =
        (skill.kind === 'tool' || line.section === 'requirements' || DEMANDED.test(line.text)) &&
        !/^we\b/i.test(line.text);
      found.set(skill, {
        skill,
        spelled,
        ground: { source, quote: around(line.text, at, spelled.length) },
        demanded,
      });
    }
  }
  return found;
}

/** The line, or of a long list of skills the part around the one that is meant. */
function around(line: string, at: number, length: number): string {
  if (line.length <= LONGEST_GROUND) return line;
  const from = at <= 80 ? 0 : line.indexOf(' ', at - 80) + 1;
  const space = line.lastIndexOf(' ', from + LONGEST_GROUND);
  const to = line.length <= from + LONGEST_GROUND ? line.length : Math.max(space, at + length);
  return line.slice(from > at ? at : from, to);
}

function skillFacts(resumeLines: readonly Line[], jobLines: readonly Line[], resume: string | null): Fact[] {
  const own = mentions(resumeLines, 'resume');
  const asked = mentions(jobLines, 'job');
  // Lines that may not be used, and words in any case, still show a skill: "not on your résumé" must be true.
  const shown = new Set(resume === null ? [] : allSkills(resume));
  const facts: Fact[] = [];
  for (const mention of asked.values()) {
    const mine = own.get(mention.skill);
    if (mine) facts.push(skillFact('shared_skill', mention.skill, [mine, mention]));
    else if (resume === null) facts.push(skillFact('asked_skill', mention.skill, [mention]));
    else if (mention.demanded && !isShown(mention.skill, shown) && !isHinted(mention.skill, resume))
      facts.push(skillFact('missing_skill', mention.skill, [mention]));
  }
  for (const mention of own.values()) {
    if (!asked.has(mention.skill)) facts.push(skillFact('own_skill', mention.skill, [mention]));
  }
  const counts = new Map<FactKind, number>();
  return facts.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_SKILLS;
  });
}

/** British and American spellings of one word; the candidate's own is kept. */
const spelledAlike = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/our\b/g, 'or')
    .replace(/is(?=[ei])/g, 'iz')
    .replace(/ae/g, 'e')
    .replace(/entred/g, 'entered')
    .replace(/mme/g, 'm')
    .replace(/ll/g, 'l');

function asSpelled(skill: Skill, found: readonly Mention[]): string {
  const own = found.find(
    ({ spelled }) => skill.kind === 'practice' && spelledAlike(spelled) === spelledAlike(skill.name),
  );
  return own ? own.spelled.toLowerCase() : skill.name;
}

function skillFact(kind: FactKind, skill: Skill, found: readonly Mention[]): Fact {
  return {
    kind,
    form: 'noun',
    text: asSpelled(skill, found),
    pieces: found.map(({ spelled }) => spelled),
    grounds: found.map(({ ground }) => ground),
    measured: false,
    effort: null,
    skill: skill.kind,
  };
}

function* allSkills(text: string): Generator<string> {
  for (const line of text.slice(0, 120_000).split(/[\r\n]/)) {
    for (const { skill } of findSkills(line, true)) yield skill.name;
  }
}

const DEMANDED =
  /\b(?:experience|knowledge|understanding|essential|required|desirable|certifi|licen[cs]e|skilled|proficien)/i;

/** A practice goes by many words: where the résumé has one of its long words, it is not called missing. */
function isHinted(skill: Skill, resume: string): boolean {
  if (skill.kind === 'tool') return false;
  const text = resume.toLowerCase();
  return skill.spellings
    .flatMap((spelling) => spelling.toLowerCase().split(/[\s-]+/))
    .some((word) => word.length >= 5 && text.includes(word.slice(0, Math.max(5, word.length - 3))));
}

function isShown(skill: Skill, shown: ReadonlySet<string>): boolean {
  return shown.has(skill.name) || (SHOWN_BY[skill.name] ?? []).some((other) => shown.has(other));
}

/** A title or a company as it can be spoken: folded, without "(m/f/d)" and "– remote"; null rather than doubtful. */
function spokenName(given: string | undefined, mostWords: number): string | null {
  if (given === undefined) return null;
  const name = given
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\(.*|\[.*| [–—|-] .*|, .*)$/u, '')
    .replace(/\.$/, '')
    .trim();
  const words = name.split(' ');
  if (name.length < 2 || name.length > 60 || words.length > mostWords) return null;
  if (!/^[\p{L}\d]/u.test(name) || !/[\p{L}\d.]$/u.test(name) || !isSpeakable(name) || isExcluded(name))
    return null;
  // A name has capitals or is short; a whole sentence in the field for the company is not a name.
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2
    ? null
    : name;
}
