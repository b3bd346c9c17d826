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
import { stem } from '../reading/text.ts';
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

export function revisedAnswer(thread: JudgedThread, input: QuestionFeedback.Input): RevisedSegment[] {
  const { sentences } = thread.measures.findings;
  if (sentences.length === 0 || (thread.read.gate !== null && thread.read.gate.total <= 25)) return [];
  const keys = RUBRICS[input.question.type].criteria
    .map((criterion) => criterion.key)
    .filter((key) => key !== 'communication' && key !== 'flexibility');
  const part = input.question.type === 'behavioral' ? storyParts(thread) : evidenceParts(thread, keys);
  const score = new Map(thread.judged.criteria.map((criterion) => [criterion.key, criterion.score]));
  const segments: RevisedSegment[] = [];
  for (const key of keys) {
    let first = true;
    sentences.forEach((read, index) => {
      if (part[index] !== key || isHollow(thread, index)) return;
      const text = withoutFillers(sliceOf(input, read.response, read.start, sentences[index + 1]))
        .trim()
        .replace(/[,;:–—-]+$/u, '');
      if (text === '') return;
      segments.push({ text, basis: 'answer', part: first ? key : null });
      first = false;
    });
    const weak = (score.get(key) ?? 100) < 45;
    const blank = (input.question.type === 'situational' ? PLAN_BLANKS[key] : undefined) ?? BLANKS[key];
    if ((first || weak) && blank !== undefined && score.get(key) !== null) {
      segments.push({ text: blank, basis: 'blank', part: first ? key : null });
    } else if (
      key === 'result' &&
      input.question.type === 'behavioral' &&
      !first &&
      thread.gaps.some((gap) => gap.id === 'how_known')
    ) {
      segments.push({ text: '[how could you tell?]', basis: 'blank', part: null });
    }
    if (key === 'action' && input.question.type === 'behavioral' && !first) {
      const line = resumeLine(thread, input);
      if (line !== null) segments.push({ text: line, basis: 'resume', part: null });
    }
  }
  return segments.some((segment) => segment.basis === 'answer') ? segments : [];
}

/** The sentence as written, with its full stop, up to where the next one begins. */
function sliceOf(
  input: QuestionFeedback.Input,
  response: number,
  start: number,
  next: { readonly response: number; readonly start: number } | undefined,
): string {
  const answer = input.thread[response]?.answer ?? '';
  const end = next !== undefined && next.response === response ? next.start : answer.length;
  const slice = answer.slice(start, end);
  // An instruction that was taken out stands between two sentences: stop at the first full stop then.
  const stop = /[.!?…]["”’)]*(?=\s)/u.exec(slice);
  return stop === null ? slice : slice.slice(0, stop.index + stop[0].length);
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

/** A résumé line that clearly tells the same thing: three shared content words, more than a third of the line. */
function resumeLine({ measures }: JudgedThread, input: QuestionFeedback.Input): string | null {
  if (input.resume === null) return null;
  const mine = new Set(
    measures.findings.sentences
      .flatMap((read) => read.tokens.map((token) => token.word))
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
    if (shared > most && shared / stems.size > 0.34) {
      best = line;
      most = shared;
    }
  }
  return best;
}
