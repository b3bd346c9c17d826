/* 000-64, 000-68: what to ask next. At most three, never one asked before, none when all is there. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { FollowUp } from '#shared/interview/records.ts';
import type { Judged } from '../rubrics/rubric.ts';
import type { Gap } from './gaps.ts';

const MOST_WORDS = 30;

/** Every follow-up fits in one breath: at most 30 words, one question mark at the end. */
function fits(ask: string): boolean {
  return ask.endsWith('?') && ask.split(/\s+/u).length <= MOST_WORDS;
}

export function followUpsOf(gaps: readonly Gap[], judged: Judged, input: AnalyzeResponse.Input): FollowUp[] {
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
