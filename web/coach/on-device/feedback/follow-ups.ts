/* 000-64, 000-68: what to ask next. At most three, never one asked before, none when all is there. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { FollowUp } from '#shared/interview/records.ts';
import type { Measures } from '../evidence/measures.ts';
import type { JudgedThread } from '../judge-thread.ts';
import type { Judged } from '../rubrics/rubric.ts';
import type { Gap } from './gaps.ts';
import { clauseAt, quoteOf } from './quote.ts';

const MOST_WORDS = 30;

/** Every follow-up fits in one breath: at most 30 words, one question mark at the end. */
function fits(ask: string): boolean {
  return ask.endsWith('?') && ask.split(/\s+/u).length <= MOST_WORDS;
}

/** Words that could be anybody's, which is where a listener asks on. */
const ANYBODYS = ['generic', 'praise', 'vague', 'buzz'] as const;

/**
 * What to say back where no point quotes anything: the sentence that could be anybody's, else the first one, from
 * its beginning. Without it a question would fit every answer alike.
 */
function openingOf({ findings }: Measures, input: AnalyzeResponse.Input): string | null {
  const general = ANYBODYS.flatMap((cue) => findings.cues[cue].slice(0, 1)).map(({ sentence }) => sentence);
  const quotes = [...general, ...findings.sentences.keys()].map((sentence) =>
    quoteOf(input.thread, clauseAt(findings, { sentence, place: { from: 0, to: 1 } }), SAID_BACK),
  );
  return quotes.find((quote) => (quote?.split(' ').length ?? 0) >= LEAST_SAID_BACK) ?? null;
}

/** Fewer words than these are a scrap. */
const LEAST_SAID_BACK = 4;
/** Words said back at most, so that the question still fits in one breath. */
const SAID_BACK = 9;

/** The first question takes up the candidate's words, where nothing else in the judgment does. */
function takingUp(
  asks: readonly FollowUp[],
  thread: Pick<JudgedThread, 'measures' | 'gaps' | 'strengths' | 'judged'>,
  input: AnalyzeResponse.Input,
): FollowUp[] {
  const [first, ...rest] = asks;
  const quotes =
    thread.strengths.length > 0 ||
    thread.gaps.slice(0, 3).some(({ span }) => span !== null) ||
    asks.some(({ text }) => text.includes('“'));
  if (first === undefined || quotes || thread.judged.offSubject) return [...asks];
  const words = openingOf(thread.measures, input);
  const text = words === null ? first.text : `You said “${words}”. ${first.text}`;
  return [fits(text) ? { ...first, text } : first, ...rest];
}

export function followUpsOf(
  thread: Pick<JudgedThread, 'measures' | 'gaps' | 'strengths' | 'judged'>,
  input: AnalyzeResponse.Input,
): FollowUp[] {
  return takingUp(asksOf(thread.gaps, thread.judged, input), thread, input);
}

function asksOf(gaps: readonly Gap[], judged: Judged, input: AnalyzeResponse.Input): FollowUp[] {
  const asked = new Set(input.askedFollowUps);
  const logistics = input.question.type === 'logistics';
  // A practical matter is settled with one clarification.
  if (input.thread.length > 3 || (logistics && (asked.size > 0 || input.thread.length > 1))) return [];
  const score = new Map(judged.criteria.map((criterion) => [criterion.key, criterion.score ?? 0]));
  const complete =
    input.question.type === 'behavioral' &&
    (score.get('result') ?? 0) >= 70 &&
    (score.get('action') ?? 0) >= 78;
  const open = gaps.filter((gap) => gap.priority >= 50);
  if (open.length === 0 && (complete || input.question.type !== 'behavioral')) return [];
  return gaps
    .flatMap((gap) =>
      gap.ask !== null && fits(gap.ask) && !asked.has(gap.id) && gap.priority >= 34
        ? [{ id: gap.id, text: gap.ask }]
        : [],
    )
    .slice(0, logistics ? 1 : 3);
}
