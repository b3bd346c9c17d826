/* A story as it is looked through for what is missing: what was found, how it is quoted, where its gaps go. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Span } from '#shared/interview/evidence.ts';
import type { Find } from '../evidence/findings.ts';
import type { Measures } from '../evidence/measures.ts';
import type { Judged } from '../rubrics/rubric.ts';
import type { Gap } from './gaps.ts';
import { LENSES } from './lenses.ts';
import { clauseAt, quoteOf } from './quote.ts';

/** A story under examination: what was found, how it is quoted, where its gaps go. */
export interface Telling {
  readonly m: Measures;
  readonly judged: Judged;
  readonly input: AnalyzeResponse.Input;
  readonly findings: Measures['findings'];
  readonly lens: (typeof LENSES)[keyof typeof LENSES];
  readonly gaps: Gap[];
  quote(span: Span | null): string | null;
  clause(find: { readonly sentence: number; readonly place: Find['place'] } | undefined): Span | null;
  add(
    id: string,
    priority: number,
    missing: string,
    span: Span | null,
    text: string,
    brief: string,
    ask: string | null,
  ): void;
}

/** A story, ready to be looked through. */
export function tellingOf(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Telling {
  const { findings } = m;
  const gaps: Gap[] = [];
  return {
    m,
    judged,
    input,
    findings,
    lens: LENSES[input.question.competency],
    gaps,
    quote: (span) => quoteOf(input.thread, span),
    clause: (find) => (find === undefined ? null : clauseAt(findings, find)),
    add: (id, priority, missing, span, text, brief, ask) =>
      gaps.push({ id, priority, missing, span, text, brief, ask }),
  };
}

/** "You said “…”. …?" or, with nothing to quote, the plain question. */
export function said(quote: string | null, question: string, plain = question): string {
  return quote === null ? plain : `You said “${quote}”. ${question}`;
}
