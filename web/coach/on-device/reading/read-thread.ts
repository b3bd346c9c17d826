/* The thread as it will be judged: instructions, repeats and non-answers out, the rest merged in order. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { type Gate, gateOf, isRefusal, withoutRepeats } from './gates.ts';
import { isOtherLanguage } from './language.ts';
import { showsDistress, withoutInstructions } from './safety.ts';
import { readText, type Sentence } from './text.ts';

type NotScored = 'empty' | 'other_language' | 'distress' | 'declined';

export type ReadThread =
  | { readonly kind: 'not_scored'; readonly reason: NotScored; readonly flags: readonly string[] }
  | {
      readonly kind: 'read';
      readonly sentences: readonly Sentence[];
      /** What holds the whole thread; null when at least one response reads like an answer. */
      readonly gate: Gate | null;
      readonly flags: readonly string[];
      /** Filler sounds per word, for voice. */
      readonly fillers: number;
      /** Share of what was said that was said before, 0–1. */
      readonly repeated: number;
      /** Words of the initial response alone: length is judged there, follow-ups are free. */
      readonly initialWords: number;
    };

export function readThread(input: AnalyzeResponse.Input): ReadThread {
  const flags = new Set<string>();
  const kept: Sentence[] = [];
  const gates: Gate[] = [];
  let empty = 0;
  let foreign = 0;
  let refused = 0;
  let said = 0;
  let fillers = 0;
  let initialWords = 0;
  input.thread.forEach((exchange, response) => {
    const all = readText(exchange.answer, response);
    if (showsDistress(all, exchange.answer)) flags.add('distress');
    const clean = withoutInstructions(all, exchange.answer);
    if (clean.removed > 0) flags.add('instruction_like_text');
    if (all.length === 0) {
      empty += 1;
      return;
    }
    if (isOtherLanguage(exchange.answer, all)) {
      foreign += 1;
      flags.add('other_language');
      return;
    }
    if (isRefusal(all)) {
      refused += 1;
      return;
    }
    if (clean.sentences.length === 0) {
      gates.push({
        flag: 'instruction_like_text',
        total: 5,
        because: 'it speaks to the coach instead of answering',
      });
      return;
    }
    const gate = gateOf(clean.sentences, {
      question: `${input.question.text} ${exchange.prompt}`,
      job: input.job?.description ?? '',
      resume: input.resume ?? '',
      model: input.question.keyPoints.join('. '),
    });
    if (gate !== null) {
      gates.push(gate);
      flags.add(gate.flag);
      // Read out of a résumé it is still the candidate's own; held, but judged.
      if (gate.flag !== 'copied_resume') return;
    }
    kept.push(...clean.sentences);
    for (const read of clean.sentences) {
      said += read.tokens.length;
      fillers += read.fillers;
      if (response === 0) initialWords += read.tokens.length;
    }
  });
  if (flags.has('distress')) return { kind: 'not_scored', reason: 'distress', flags: [...flags] };
  const whole = input.thread.length;
  if (kept.length === 0 && gates.length === 0) {
    const reason = foreign > 0 ? 'other_language' : refused > 0 ? 'declined' : 'empty';
    if (empty + foreign + refused === whole) return { kind: 'not_scored', reason, flags: [...flags] };
  }
  const sentences = withoutRepeats(kept, input.question.text);
  const words = sentences.reduce((sum, read) => sum + read.tokens.length, 0);
  const best =
    gates.length > 0 && (kept.length === 0 || gates.some((gate) => gate.flag === 'copied_resume'))
      ? strongest(gates)
      : null;
  return {
    kind: 'read',
    sentences,
    gate: best ?? lengthGate(words, said, input.question.type === 'logistics'),
    flags: [...flags],
    fillers: said === 0 ? 0 : fillers / said,
    repeated: said === 0 ? 0 : 1 - words / said,
    initialWords,
  };
}

function strongest(gates: readonly Gate[]): Gate | null {
  return gates.reduce<Gate | null>(
    (best, gate) => (best === null || gate.total > best.total ? gate : best),
    null,
  );
}

/** Under 15 words 15, under 30 words 45: too little to show what was done. A practical matter may be answered in a line. */
function lengthGate(words: number, said: number, practical: boolean): Gate | null {
  if (words === 0) return { flag: 'no_content', total: 5, because: 'nothing of your own is left to judge' };
  if (said > words * 1.8 && words < 40) {
    return { flag: 'repetition', total: 45, because: 'it says the same thing again and again' };
  }
  if (practical) return null;
  if (words < 15) return { flag: 'very_short', total: 15, because: 'it is only a few words' };
  if (words < 26) return { flag: 'very_short', total: 45, because: 'it is very short' };
  return null;
}
