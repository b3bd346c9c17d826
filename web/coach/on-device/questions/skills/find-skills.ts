/* Finds the gazetteer's skills in a line: whole words, longest spelling first, one pass over the text. */
import { SKILLS, type Skill } from './skills.ts';

export interface FoundSkill {
  readonly skill: Skill;
  /** Where in the line it stands. */
  readonly at: number;
  /** As the line spells it. */
  readonly spelled: string;
}

interface Spelling {
  readonly folded: string;
  readonly exact: string;
  readonly skill: Skill;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Same length as its input, so that a place in one is a place in the other; "point-of-sale" = "point of sale". */
function fold(text: string): string {
  let folded = '';
  for (const unit of text) {
    const lower = unit.toLowerCase();
    const kept = lower.length === unit.length ? lower : unit;
    folded += /[\s-]/.test(kept) ? ' ' : kept === '’' ? "'" : kept;
  }
  return folded;
}

/** The first run of letters and digits, by which a spelling is looked up. */
const opening = (folded: string): string => /[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? '';

const BY_OPENING: ReadonlyMap<string, readonly Spelling[]> = (() => {
  const map = new Map<string, Spelling[]>();
  for (const skill of SKILLS) {
    for (const exact of skill.spellings) {
      const folded = fold(exact);
      const key = opening(folded);
      map.set(key, [...(map.get(key) ?? []), { folded, exact, skill }]);
    }
  }
  for (const spellings of map.values()) spellings.sort((a, b) => b.folded.length - a.folded.length);
  return map;
})();

const BEFORE_A_NAME =
  /(?:^|[,;:/(|•&]|\b(?:in|with|using|and|or|of|like|as|including|via|knows?|knowledge|learn|learned|used?|write|wrote))\s*$/i;
const AFTER_A_NAME =
  /^(?:\s*(?:[,;/)|•(]|\s&|\.(?!\p{L})|$)|\s+(?:and|or|for|experience|skills?|spreadsheets?|reports?|developer|programming|services?|code)\b)/iu;

/** Everyday words ("go", "excel", "word") are skills only where the sentence treats them as names. */
function meantAsName(line: string, at: number, spelling: Spelling): boolean {
  const end = at + spelling.exact.length;
  const firstOfLine = at === 0;
  const before = line.slice(Math.max(0, at - 16), at);
  const after = line.slice(end, end + 16);
  if (line.slice(at, end) !== spelling.exact) return false;
  if (after.startsWith('-')) return false;
  if (firstOfLine) return /^\s*(?:[,;/)|•(]|\s&|$)/u.test(after);
  return BEFORE_A_NAME.test(before) && AFTER_A_NAME.test(after);
}

/** Whether the shortest spelling, the everyday word, is the one met; "Microsoft Excel" needs no context. */
const needsContext = (spelling: Spelling): boolean =>
  spelling.skill.ambiguous && spelling.exact === spelling.skill.name;

/** The skills a line names, each once, in order. `lenient` takes everyday words in any case and place. */
export function findSkills(line: string, lenient = false): FoundSkill[] {
  const folded = fold(line);
  const found = new Map<Skill, FoundSkill>();
  // A spelling inside a longer one that was just found ("marketing" in "email marketing") is not met again.
  let covered = 0;
  for (const run of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (run.index < covered) continue;
    for (const spelling of BY_OPENING.get(run[0]) ?? []) {
      // ".NET" opens with a sign that the run of letters does not hold.
      const at = run.index - spelling.folded.indexOf(run[0]);
      if (at < 0 || !folded.startsWith(spelling.folded, at)) continue;
      const end = at + spelling.folded.length;
      if (
        LETTER_OR_DIGIT.test(folded.slice(Math.max(0, at - 1), at)) ||
        /[\p{L}\p{N}+#]/u.test(folded.slice(end, end + 1))
      )
        continue;
      if (needsContext(spelling) && !lenient && !meantAsName(line, at, spelling)) continue;
      covered = end;
      if (!found.has(spelling.skill))
        found.set(spelling.skill, { skill: spelling.skill, at, spelled: line.slice(at, end) });
      break;
    }
  }
  return [...found.values()];
}
