/* 000-70…78: feedback on a finished thread. It explains the analysis and rests on the same findings. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { groundedPoints } from '#shared/assessment/grounding.ts';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import type { Point } from '#shared/interview/evidence.ts';
import { gapPoint, strengthPoint } from './analyze-response.ts';
import { NOT_SCORED } from './feedback/brief-feedback.ts';
import { lensOf } from './feedback/lenses.ts';
import { PARTS } from './feedback/part-gaps.ts';
import { named, practiceFor } from './feedback/practice.ts';
import { quoteOf } from './feedback/quote.ts';
import { revisedAnswer } from './feedback/revised-answer.ts';
import { type JudgedThread, judgeThread } from './judge-thread.ts';
import { keyPointsIn } from './rubrics/key-points.ts';

/** What a listener waits for beyond steady work; of that, nothing needs to be said. */
const LEVELS = {
  L4: null,
  L5A: 'work across teams, and influence without being the boss',
  L5B: 'decisions that move a whole organization, taken before everything is known',
} as const;

export function questionFeedback(input: QuestionFeedback.Input): QuestionFeedback.Output {
  const { analysis, ...material } = input;
  const asked: AnalyzeResponse.Input = { ...material, askedFollowUps: [], mode: 'text', durationMs: null };
  const thread = judgeThread(asked);
  if (analysis.verdict.kind === 'not_scored' || thread.kind === 'not_scored') {
    const reason =
      analysis.verdict.kind === 'not_scored'
        ? analysis.verdict.reason
        : thread.kind === 'not_scored'
          ? thread.reason
          : 'empty';
    // An answer that could not be read is not an empty one; and to somebody in distress, no advice.
    const help =
      reason === 'distress' || reason === 'other_language'
        ? []
        : ['Whenever you are ready, begin with one sentence: where you were, and what you had to do.'];
    return {
      overallAssessment: NOT_SCORED[reason],
      whatLanded: [],
      whatDidntLand: [],
      coaching: help,
      revisedAnswer: [],
    };
  }
  const whatLanded = pointsOf(analysis.strengths, thread.strengths.map(strengthPoint), input);
  const whatDidntLand = pointsOf(
    analysis.gaps,
    thread.gaps.filter((gap) => gap.priority >= 34).map(gapPoint),
    input,
  );
  return {
    overallAssessment: overall(thread, whatLanded, whatDidntLand, input),
    whatLanded,
    whatDidntLand,
    coaching: coaching(thread, whatDidntLand, input),
    revisedAnswer: revisedAnswer(thread, input),
  };
}

/** The analysis's own points first; this coach's fill up to two, at most three. */
function pointsOf(judged: readonly Point[], own: readonly Point[], input: QuestionFeedback.Input): Point[] {
  const points = groundedPoints(judged, input.thread).slice(0, 3);
  for (const point of own) {
    if (points.length >= 2) break;
    if (
      !points.some(
        (other) => other.text === point.text || (other.missing !== null && other.missing === point.missing),
      )
    )
      points.push(point);
  }
  return points;
}

const KIND: Readonly<Record<string, string>> = {
  story: 'You told one occasion',
  hypothetical: 'You told what you would do',
  habitual: 'You told what you usually do',
  description: 'You described yourself',
  other: 'You told what happened more than what you did',
};

function overall(
  thread: JudgedThread,
  landed: readonly Point[],
  missed: readonly Point[],
  input: QuestionFeedback.Input,
): string {
  const lens = lensOf(input.question);
  const gate = thread.read.gate;
  if (gate !== null && gate.total <= 25) {
    return `There is little to judge here, because ${gate.because}. For ${lens.name}, a listener wants to hear ${lens.own}.`;
  }
  const [best] = landed;
  const quote = quoteOf(input.thread, best?.span ?? null, 12);
  const opening =
    input.question.type === 'behavioral' ? `${KIND[thread.judged.kind] ?? 'You answered'}.` : '';
  const carries =
    best === undefined
      ? 'No part of it answers the question clearly yet.'
      : quote === null
        ? best.text
        : `${best.text.replace(/[.!]$/, '')}: “${quote}”.`;
  const [worst] = missed;
  // Nothing found to praise is no proof that all is there.
  const whole = best === undefined ? '' : `What ${lens.name} asks for is there.`;
  const lacks = worst === undefined ? whole : worst.text;
  return [opening, carries, lacks].filter((sentence) => sentence !== '').join(' ');
}

/** Elements that follow the words quoted, rather than replace them. */
const AFTER = new Set(['result', 'what shows the result', 'reason for your choice', 'your steps one by one']);

function coaching(thread: JudgedThread, missed: readonly Point[], input: QuestionFeedback.Input): string[] {
  const lens = lensOf(input.question);
  const rubric = RUBRICS[input.question.type];
  const [first, second] = missed;
  const paragraphs: string[] = [];
  if (first === undefined && thread.strengths.length === 0) {
    paragraphs.push(practiceFor('link to the question'));
  } else if (first === undefined) {
    paragraphs.push(
      `The parts this question asks for are there. Before the real interview, say the answer aloud twice in under two minutes, and keep the sentence that shows ${lens.own}.`,
    );
  } else {
    const quote = quoteOf(input.thread, first.span, 12);
    const where =
      quote === null || first.missing === 'what you did about it'
        ? ''
        : AFTER.has(first.missing ?? '')
          ? ` The place for it is right after “${quote}”.`
          : ` You can start from “${quote}”.`;
    paragraphs.push(`${practiceFor(first.missing)}${where}`);
  }
  const weakest = thread.judged.criteria
    .filter((criterion) => criterion.score !== null && criterion.score < 70)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0))[0];
  const asks =
    input.question.type === 'situational'
      ? undefined
      : rubric.criteria.find((criterion) => criterion.key === weakest?.key);
  const rest =
    second === undefined ? '' : ` ${practiceFor(second.missing).replace('Before you try again, ', 'Then ')}`;
  if (asks !== undefined || rest !== '') {
    const goal =
      asks === undefined
        ? ''
        : `The part to work on next: ${named(PARTS[input.question.type][asks.key]?.missing ?? asks.label.toLowerCase())}. ${asks.asks}`;
    paragraphs.push(
      `${goal}${rest}${unnamed(thread, input)} For ${lens.name}, a listener wants to hear ${lens.own}.`.trim(),
    );
  }
  const lacking = input.analysis.levelSignals
    .filter((point) => point.missing !== null)
    .map((point) => point.missing);
  const wanted = LEVELS[input.targetLevel];
  if (!thread.judged.offSubject && (wanted !== null || lacking.length > 0)) {
    const aim =
      wanted === null ? '' : `For the level this job points at, a listener wants to hear ${wanted}.`;
    const open =
      lacking.length === 0
        ? ''
        : ` Not heard yet: ${lacking.join(' and ')}. If it is true of this occasion, say it; if not, choose another occasion.`;
    paragraphs.push(`${aim}${open}`.trim());
  }
  return paragraphs;
}

/** Key points that were not found, told only now that the thread is over. */
function unnamed(thread: JudgedThread, input: QuestionFeedback.Input): string {
  const points = keyPointsIn(
    input.question.keyPoints,
    input.question.text,
    thread.measures.findings.sentences,
  );
  const open = points.filter((point) => point.hit === 0).slice(0, 3);
  if (open.length === 0) return '';
  return ` Not found in your words: ${open.map((point) => point.text.split('|')[0]?.trim() ?? '').join('; ')}.`;
}
