/*
 * A better version made only of what the candidate said (000-73…77): their own sentences in the order of the
 * rubric, hollow ones left out, a visible blank where a fact is missing. Nothing is rephrased, so nothing can
 * be invented.
 */
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import type { RevisedSegment } from '#shared/interview/records.ts';
import { isList } from '../evidence/findings.ts';
import type { JudgedThread } from '../judge-thread.ts';
import { breakOffOf } from '../reading/break-off.ts';
import { type Sentence, stem } from '../reading/text.ts';
import { FILLER_SOUNDS, isContent } from '../reading/words.ts';

const FILLER = new RegExp(
  `(?:^|(?<=[\\s,]))(?:${[...FILLER_SOUNDS].filter((sound) => sound.length > 1).join('|')})(?![\\p{L}\\p{N}'’-])[,.…]*\\s*`,
  'giu',
);

/** "and, um, and": the word said twice around a filler is said once. */
const AROUND = /(?<![\p{L}\p{N}'’-])([\p{L}'’]+),? +(?:um+|uh+|er|erm),? +\1(?![\p{L}\p{N}'’-])/giu;

/** The candidate's words without "um" and "uh"; nothing else is touched. */
export function withoutFillers(text: string): string {
  return text.replace(AROUND, '$1').replace(FILLER, '');
}

const BLANKS: Readonly<Record<string, string>> = {
  situation: '[where and when was this?]',
  task: '[what did you have to achieve?]',
  action: '[what did you do first?]',
  result: '[what changed afterwards?]',
  accuracy: '[what happens underneath?]',
  depth: '[why does it work like that?]',
  trade_offs: '[what does this choice cost?]',
  requirements: '[for how many users, and what must never go wrong?]',
  high_level_design: '[which parts are there?]',
  deep_dive: '[how does the hardest part work?]',
  scalability: '[what breaks first?]',
  framing: '[what would you ask first?]',
  structure: '[which parts do you look at, in which order?]',
  analysis: '[which figure would tell you?]',
  recommendation: '[what do you recommend?]',
  present: '[what do you do today?]',
  past: '[what led you here?]',
  proof: '[one thing you did]',
  future: '[why is this role next?]',
  reason: '[your own reason]',
  fit: '[what is it about them?]',
  contribution: '[what would you bring?]',
  named: '[the weakness, plainly]',
  example: '[one time it mattered]',
  steps: '[what you do about it]',
  progress: '[how it is now]',
  answer: '[the short answer]',
  detail: '[the date or figure]',
};

/** Situational questions ask for the same four parts, of a plan. */
const PLAN_BLANKS: Readonly<Record<string, string>> = {
  situation: '[what would you find out first?]',
  task: '[what comes first?]',
  action: '[what would you do first?]',
  result: '[and if that does not work?]',
};

/** Parts that a strength says are there: they are not asked for in the same breath. */
const LANDED: Readonly<Record<string, string>> = {
  own_steps: 'action',
  reason: 'action',
  noticed: 'action',
  outcome: 'result',
  measured: 'result',
  learning: 'result',
  setting: 'situation',
};

/** Fewest parts told in own sentences: with one alone there is no order to show. */
const FEWEST_PARTS = 2;

export function revisedAnswer(thread: JudgedThread, input: QuestionFeedback.Input): RevisedSegment[] {
  const { sentences } = thread.measures.findings;
  if (thread.judged.offSubject || (thread.read.gate !== null && thread.read.gate.total <= 25)) return [];
  const story = input.question.type === 'behavioral';
  const keys = RUBRICS[input.question.type].criteria
    .map((criterion) => criterion.key)
    .filter((key) => key !== 'communication' && key !== 'flexibility');
  const pieces = story ? storyParts(thread) : evidenceParts(thread, keys);
  const units = unitsOf(sentences, input);
  const part = inToldOrder(
    units.map((unit) => mostFrequent(unit.map((index) => pieces[index] ?? ''))),
    keys,
  );
  const score = new Map(thread.judged.criteria.map((criterion) => [criterion.key, criterion.score]));
  const landed = new Set(thread.strengths.map(({ id }) => LANDED[id] ?? id));
  const measured = thread.strengths.some(({ id }) => id === 'measured');
  const segments: RevisedSegment[] = [];
  const filled = new Set<string>();
  for (const key of keys) {
    units.forEach((unit, place) => {
      if (part[place] !== key || isLeftOut(thread, unit) || breaksOff(input, sentences, unit)) return;
      const text = withoutFillers(sliceOf(input, sentences, unit)).trim();
      if (text === '') return;
      segments.push({ text, basis: 'answer', part: filled.has(key) ? null : key });
      filled.add(key);
    });
    const first = !filled.has(key);
    const weak = (score.get(key) ?? 100) < 45;
    const blank = (input.question.type === 'situational' ? PLAN_BLANKS[key] : undefined) ?? BLANKS[key];
    if ((first || weak) && !landed.has(key) && blank !== undefined && score.get(key) !== null) {
      segments.push({ text: blank, basis: 'blank', part: first ? key : null });
    } else if (
      key === 'result' &&
      story &&
      !first &&
      !measured &&
      thread.gaps.some((gap) => gap.id === 'how_known')
    ) {
      segments.push({ text: '[how could you tell?]', basis: 'blank', part: null });
    }
    if (key === 'action' && story && !first) {
      const situation = units.flatMap((unit, place) => (part[place] === 'situation' ? unit : []));
      const line = resumeLine(thread, situation, input);
      if (line !== null) segments.push({ text: line, basis: 'resume', part: null });
    }
  }
  return filled.size >= FEWEST_PARTS ? segments : [];
}

const SENTENCE_END = /[.!?…]["”’)]*(?=\s|$)|\n/u;

/**
 * Whole sentences as indexes into the findings, which part long ones. Speech without full stops has no other
 * sentences than those parts.
 */
function unitsOf(sentences: readonly Sentence[], input: QuestionFeedback.Input): number[][] {
  const spoken = input.thread.map(({ answer }) => {
    const ends = answer.split(SENTENCE_END).filter((piece) => piece.trim() !== '').length;
    return answer.split(/\s+/u).length / Math.max(1, ends) > LONGEST_SENTENCE;
  });
  const units: number[][] = [];
  sentences.forEach((read, index) => {
    const before = sentences[index - 1];
    const between =
      before !== undefined && before.response === read.response
        ? (input.thread[read.response]?.answer ?? '').slice(before.end, read.start)
        : '.';
    const goesOn = !SENTENCE_END.test(between) && !spoken[read.response];
    const unit = units.at(-1);
    if (goesOn && unit !== undefined) unit.push(index);
    else units.push([index]);
  });
  return units;
}

/** More words than this on average per full stop is speech that nobody punctuated. */
const LONGEST_SENTENCE = 60;

function mostFrequent(parts: readonly string[]): string {
  const count = (one: string) => parts.filter((other) => other === one).length;
  return parts.reduce((best, one) => (count(one) > count(best) ? one : best), parts[0] ?? '');
}

/**
 * An answer told in order stays as it was told: where most sentences already stand in the order of the rubric,
 * the others keep to their neighbors instead of moving.
 */
function inToldOrder(parts: readonly string[], keys: readonly string[]): string[] {
  const ranks = parts.map((part) => keys.indexOf(part));
  const best = ranks.map(() => 1);
  const from = ranks.map(() => -1);
  ranks.forEach((rank, index) => {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((ranks[earlier] ?? 0) <= rank && (best[earlier] ?? 0) + 1 > (best[index] ?? 0)) {
        best[index] = (best[earlier] ?? 0) + 1;
        from[index] = earlier;
      }
    }
  });
  const longest = Math.max(0, ...best);
  if (longest < MOSTLY * parts.length) return [...parts];
  const kept = new Set<number>();
  for (let index = best.indexOf(longest); index >= 0; index = from[index] ?? -1) kept.add(index);
  const first = Math.min(...kept);
  let neighbor = parts[first] ?? '';
  return parts.map((part, index) => {
    if (kept.has(index)) neighbor = part;
    return neighbor;
  });
}

/** Share of sentences in order from which an answer counts as told in order. */
const MOSTLY = 0.6;

/** The sentence as written, with its own full stop and nothing of what was taken out behind it. */
function sliceOf(
  input: QuestionFeedback.Input,
  sentences: readonly Sentence[],
  unit: readonly number[],
): string {
  const first = sentences[unit[0] ?? 0];
  const last = sentences[unit.at(-1) ?? 0];
  if (first === undefined || last === undefined) return '';
  const answer = input.thread[first.response]?.answer ?? '';
  const mark = /^[^\p{L}\p{N}\s]*/u.exec(answer.slice(last.end))?.[0] ?? '';
  return `${answer.slice(first.start, last.end)}${mark.replace(/[,;:–—([{“-]+$/u, '')}`;
}

/** A sentence without its end is not kept: the candidate is asked to finish it. */
function breaksOff(
  input: QuestionFeedback.Input,
  sentences: readonly Sentence[],
  unit: readonly number[],
): boolean {
  const end = breakOffOf(input.thread)?.span;
  const last = sentences[unit.at(-1) ?? 0];
  return end !== undefined && last !== undefined && last.response === end.response && last.end > end.start;
}

/** Blame is never kept, and nothing hollow. */
function isLeftOut(thread: JudgedThread, unit: readonly number[]): boolean {
  return unit.some((index) => thread.blame.has(index)) || unit.every((index) => isHollow(thread, index));
}

/** Self-praise and general talk without a deed, and lists of names, are left out of a better version. */
function isHollow({ measures }: JudgedThread, index: number): boolean {
  const { cues, acts, sentences } = measures.findings;
  const read = sentences[index];
  if (read === undefined || isList(read)) return true;
  if (
    acts.some(
      (act) =>
        act.sentence === index && act.agent === 'own' && act.manner === 'done' && act.weight === 'deed',
    )
  )
    return false;
  const here = (cue: 'generic' | 'praise' | 'buzz' | 'vague' | 'blame') =>
    cues[cue].filter((find) => find.sentence === index).length;
  return here('generic') + here('praise') + here('blame') + 0.5 * here('buzz') + 0.5 * here('vague') >= 1;
}

function storyParts({ measures }: JudgedThread): string[] {
  const { sentences, cues, acts } = measures.findings;
  const first = measures.deeds[0]?.sentence ?? measures.teamDeeds[0]?.sentence ?? sentences.length;
  const last =
    acts.findLast((act) => act.agent === 'own' && act.manner === 'done' && act.weight === 'deed')?.sentence ??
    first;
  const outcome = new Set(
    [...measures.outcomes, ...cues.learning.filter((find) => find.sentence > first)].map(
      (find) => find.sentence,
    ),
  );
  const tasks = new Set(cues.task.map((find) => find.sentence));
  const lastThird = Math.floor(sentences.length * 0.6);
  return sentences.map((_, index) => {
    if (index < first) return tasks.has(index) && index > 0 ? 'task' : 'situation';
    const own = acts.some(
      (act) =>
        act.sentence === index && act.agent === 'own' && act.manner === 'done' && act.weight === 'deed',
    );
    if (index > first && (outcome.has(index) ? index >= lastThird || !own : index > last)) return 'result';
    return 'action';
  });
}

/** Each sentence goes to the criterion it gives most evidence of; without any it stays with its neighbor. */
function evidenceParts({ measures, judged }: JudgedThread, keys: readonly string[]): string[] {
  let before = keys[0] ?? '';
  return measures.findings.sentences.map((read) => {
    let best = 0;
    for (const key of keys) {
      const evidence = judged.criteria.find((criterion) => criterion.key === key)?.evidence ?? [];
      const here = evidence.filter(
        (piece) => piece.response === read.response && piece.start >= read.start && piece.end <= read.end,
      ).length;
      if (here > best) {
        best = here;
        before = key;
      }
    }
    return before;
  });
}

/**
 * A résumé line that clearly tells the same thing: three shared content words, more than a third of the line, two
 * of them in the situation. What the answer tells already is not said twice.
 */
function resumeLine(
  { measures }: JudgedThread,
  situation: readonly number[],
  input: QuestionFeedback.Input,
): string | null {
  if (input.resume === null) return null;
  const { sentences } = measures.findings;
  const words = (reads: readonly (Sentence | undefined)[]) =>
    reads.flatMap((read) => (read?.tokens ?? []).map((token) => token.word));
  const all = words(sentences);
  const mine = new Set(all.filter(isContent).map(stem));
  const place = new Set(
    words(situation.map((index) => sentences[index]))
      .filter(isContent)
      .map(stem),
  );
  let best: string | null = null;
  let most = 2;
  for (const raw of input.resume.split(/\r?\n/u)) {
    const line = raw.replace(/^[\s•●▪*–—-]+/u, '').trim();
    if (line.length < 20 || line.length > 220 || !/\d/.test(line)) continue;
    const stems = new Set((line.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter(isContent).map(stem));
    const shared = [...stems].filter((one) => mine.has(one)).length;
    const figures = line.match(/\d[\d.,]*/gu) ?? [];
    const told =
      shared / stems.size > 0.9 || figures.every((figure) => all.includes(figure.replace(/[.,]$/u, '')));
    if (told || [...stems].filter((one) => place.has(one)).length < 2) continue;
    if (shared > most && shared / stems.size > 0.34) {
      best = line;
      most = shared;
    }
  }
  return best;
}
