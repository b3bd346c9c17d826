/* Rubrics without a story: every criterion that is weak is a gap. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Measures } from '../evidence/measures.ts';
import type { Judged } from '../rubrics/rubric.ts';
import type { Gap } from './gaps.ts';
import { PARTS } from './part-gaps.ts';
import { clauseAt, quoteOf } from './quote.ts';

/** Rubrics without a story: every criterion that is weak is a gap, the heaviest first. */
export function weakParts(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Gap[] {
  const parts = PARTS[input.question.type];
  const gaps: Gap[] = [];
  for (const { key, score } of judged.criteria) {
    const part = parts[key];
    if (part === undefined || score === null || score >= 60) continue;
    const priority = part.priority - (score >= 45 ? 15 : 0) + (key === 'accuracy' && score < 40 ? 15 : 0);
    gaps.push({
      id: key,
      priority,
      missing: part.missing,
      span: null,
      text: part.text,
      brief: part.brief,
      ask: part.ask,
    });
  }
  const hollow = m.findings.cues.generic[0] ?? m.findings.cues.praise[0] ?? m.findings.cues.buzz[0];
  if (m.hollow > 30 && hollow !== undefined && input.question.type !== 'logistics') {
    const span = clauseAt(m.findings, hollow);
    const words = quoteOf(input.thread, span);
    gaps.push({
      id: 'general',
      priority: 72,
      missing: 'a concrete particular',
      span,
      text: 'You stay general here; many candidates could say the same sentence.',
      brief: 'parts of it stay general',
      ask: words === null ? null : `You said “${words}”. What is one concrete example of that?`,
    });
  }
  return gaps;
}
