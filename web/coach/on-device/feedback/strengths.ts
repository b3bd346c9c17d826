/* What landed: only what was found, each with the candidate's own words. A bad answer may have none. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Span } from '#shared/interview/evidence.ts';
import { isList } from '../evidence/findings.ts';
import type { Measures } from '../evidence/measures.ts';
import { breakOffOf } from '../reading/break-off.ts';
import type { Judged } from '../rubrics/rubric.ts';
import { claimOf, hasClauseAfter } from './claims.ts';
import { PARTS } from './part-gaps.ts';
import { clauseAt } from './quote.ts';

export interface Strength {
  readonly id: string;
  readonly span: Span;
  /** Begins with "You". */
  readonly text: string;
  /** Opens the brief feedback; goes on with ", but". */
  readonly brief: string;
}

const COUNT = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

export function strengthsOf(
  m: Measures,
  judged: Judged,
  blame: ReadonlySet<number>,
  input: AnalyzeResponse.Input,
): Strength[] {
  if (m.hollow > 65) return [];
  const blamed = [...blame].map((sentence) => m.findings.whole(sentence));
  const end = breakOffOf(input.thread);
  const bad = end === null ? blamed : [...blamed, end.span];
  const stands = ({ span }: Strength) =>
    !bad.some((it) => it.response === span.response && it.start < span.end && span.start < it.end);
  const found =
    input.question.type === 'behavioral' ? storyStrengths(m, judged) : partStrengths(m, judged, input);
  const newest = input.thread.length - 1;
  const isNew = ({ span }: Strength) => (span.response === newest ? 0 : 1);
  // What the newest reply brought comes first; the rest was told before.
  return found
    .filter(stands)
    .sort((one, other) => isNew(one) - isNew(other))
    .slice(0, 3);
}

function storyStrengths(m: Measures, judged: Judged): Strength[] {
  const found: Strength[] = [];
  const at = (find: Parameters<typeof clauseAt>[1]) => clauseAt(m.findings, find);
  const [first] = m.deeds;
  if (first !== undefined && m.deeds.length >= 3) {
    const steps = COUNT[Math.min(6, m.deeds.length)] ?? 'several';
    found.push({
      id: 'own_steps',
      span: at(first),
      text: `You told ${m.deeds.length > 6 ? 'more than six' : steps} steps of your own, beginning here.`,
      brief: 'Your own steps are clear',
    });
  }
  // The figure must stand where the outcome is told, or it is another figure.
  const measured = m.outcomes.find(({ sentence }) =>
    m.findings.cues.metric.some((metric) => metric.sentence === sentence),
  );
  const outcome = measured ?? m.outcomes[0];
  if (outcome !== undefined && first !== undefined) {
    const whole = m.findings.whole(outcome.sentence);
    found.push(
      measured !== undefined
        ? {
            id: 'measured',
            span: whole,
            text: 'You said how it turned out, with something a listener can check.',
            brief: 'The outcome can be checked',
          }
        : { id: 'outcome', span: whole, text: 'You said how it turned out.', brief: 'The outcome is told' },
    );
  }
  const own = new Set(m.deeds.map((act) => act.sentence));
  const reason = m.findings.cues.reason.find(
    (find) => own.has(find.sentence) && hasClauseAfter(m.findings, find),
  );
  if (reason !== undefined && first !== undefined && judged.kind === 'story') {
    found.push({
      id: 'reason',
      span: at(reason),
      text: 'You gave a reason for what you did, not just the deed.',
      brief: 'You say why you acted as you did',
    });
  }
  const learning = m.findings.cues.learning[0];
  if (learning !== undefined && judged.kind === 'story') {
    found.push({
      id: 'learning',
      span: m.findings.whole(learning.sentence),
      text: 'You said what you took from it.',
      brief: 'You say what you took from it',
    });
  }
  const [noticed] = m.noticed;
  if (noticed !== undefined && judged.kind === 'story') {
    found.push({
      id: 'noticed',
      span: at(noticed),
      text: 'You named what you saw before you acted.',
      brief: 'You name what you saw before you acted',
    });
  }
  const setting = [...m.findings.cues.problem, ...m.findings.cues.time].find(
    (find) => find.sentence <= (first?.sentence ?? 0),
  );
  const circumstance =
    Math.min(1, m.count('time') + m.count('place')) +
    Math.min(1, m.count('people')) +
    Math.min(1, m.count('problem'));
  if (setting !== undefined && circumstance === 3 && judged.kind === 'story') {
    found.push({
      id: 'setting',
      span: m.findings.whole(setting.sentence),
      text: 'You made the situation clear in few words.',
      brief: 'The situation is clear',
    });
  }
  return found;
}

function partStrengths(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Strength[] {
  const parts = PARTS[input.question.type];
  const found: Strength[] = [];
  const ranked = [...judged.criteria].sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  for (const { key, score, evidence } of ranked) {
    const part = parts[key];
    if (part === undefined || score === null || score < 62) continue;
    for (const piece of evidence) {
      const sentence = m.findings.sentences.findIndex(
        (read) => read.response === piece.response && piece.start >= read.start && piece.end <= read.end,
      );
      const read = m.findings.sentences[sentence];
      if (read === undefined || isList(read)) continue;
      if (found.some(({ span }) => span.start === read.start && span.response === read.response)) continue;
      const text = claimOf(piece, read, evidence, part.strength);
      if (text === null || found.some((other) => other.text === text)) continue;
      found.push({ id: key, span: m.findings.whole(sentence), text, brief: text.replace(/\.$/, '') });
      break;
    }
  }
  return found;
}
