import { describe, expect, it } from 'vitest';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import { type Point, wordsAt } from '#shared/interview/evidence.ts';
import { QUESTION_TYPES } from '#shared/interview/vocabulary.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import * as A from './answers.ts';
import { inputFor, judge } from './asking.ts';

const TEXTS = [
  ...Object.values(A.PEOPLE).map(A.whole),
  A.NO_NUMBERS,
  A.PASSIVE,
  A.ALL_WE,
  A.LABELS,
  A.PRAISE,
  A.HYPOTHETICAL,
  A.BUZZ_STORY,
  A.OFF_TOPIC,
  A.RAMBLE,
];

/** Praise without an object, and words of a score. */
const EMPTY =
  /great job|well done|good work|excellent|impressive|fantastic|perfect|be more confident|add more detail|more detail|\bscore\b|\bpoints?\b out|\/10|\b\d+ out of/i;

function stands(point: Point, thread: readonly { readonly answer: string }[]): boolean {
  if (point.span === null) return point.missing !== null && point.missing !== '';
  return (wordsAt(point.span, thread)?.trim() ?? '') !== '';
}

describe.each(QUESTION_TYPES)('%s', (type) => {
  it.each(TEXTS.map((text) => [text.slice(0, 30), text]))(
    '%s…: every point quotes or names what is missing',
    (_, text) => {
      const input = inputFor(text, { question: { type } });
      const out = analyzeResponse(input);
      expect(AnalyzeResponse.Output.safeParse(out).success).toBe(true);
      expect(out.strengths.length).toBeLessThanOrEqual(3);
      expect(out.gaps.length).toBeLessThanOrEqual(3);
      for (const point of [...out.strengths, ...out.gaps, ...out.levelSignals]) {
        expect(stands(point, input.thread), point.text).toBe(true);
        expect(point.text).not.toMatch(EMPTY);
      }
      expect(out.briefFeedback).not.toMatch(EMPTY);
      expect(out.briefFeedback.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
      if (out.verdict.kind !== 'scored') return;
      expect(out.verdict.rubric.criteria.map((criterion) => criterion.key)).toEqual(
        RUBRICS[type].criteria.map((criterion) => criterion.key),
      );
      for (const criterion of out.verdict.rubric.criteria) {
        for (const piece of criterion.evidence) expect(wordsAt(piece, input.thread)?.trim()).toBeTruthy();
      }
    },
  );
});

describe('feedback belongs to its answer', () => {
  it('does not fit another answer to the same question (swap test)', () => {
    const pairs = Object.values(A.PEOPLE).map((told) => ({ text: A.whole(told), out: judge(A.whole(told)) }));
    for (const mine of pairs) {
      for (const other of pairs) {
        if (mine === other) continue;
        for (const point of mine.out.strengths) {
          const words = point.span === null ? '' : (wordsAt(point.span, [{ answer: mine.text }]) ?? '');
          expect(other.text).not.toContain(words);
        }
      }
    }
  });

  it('finds nothing to praise where nothing was told', () => {
    for (const text of [
      A.LABELS,
      A.KEYWORDS,
      A.PRAISE,
      A.GIBBERISH,
      'I fixed a problem once and it was fine.',
    ])
      expect(judge(text).strengths).toEqual([]);
  });

  it('says what changed afterwards is missing, in the words of the competency', () => {
    const { gaps } = judge(`${A.NURSE.setting} ${A.NURSE.steps}`, {
      question: { competency: 'communication' },
    });
    expect(gaps.map((gap) => gap.text).join(' ')).toMatch(
      /what changed afterwards, such as whether your message arrived/,
    );
  });

  it('speaks as a coach who goes on: what is there, what is missing, what next', () => {
    expect(judge(A.ALL_WE).briefFeedback).toMatch(/your own part is not told.*Let's dig into that\.$/i);
  });
});

describe('level signals', () => {
  it('reads work across teams and influence as L5A', () => {
    const out = judge(
      'Two teams wanted the same test rig in June. I was not the boss of either. I asked both leads to sit down with me, proposed to share it by the week and convinced the other team to start with the nights. They agreed, and both tests were finished on time.',
    );
    expect(out.levelDemonstrated).toBe('L5A');
  });
  it('reads steady own work as L4 and names what the target level would still show', () => {
    const out = judge(A.whole(A.NURSE), { targetLevel: 'L5A' });
    expect(out.levelDemonstrated).toBe('L4');
    expect(out.levelSignals.some((point) => point.missing !== null)).toBe(true);
  });
  it('says nothing where nothing shows (X13)', () => expect(judge(A.PRAISE).levelDemonstrated).toBeNull());
  it('is not fooled by parts of words: staffing is no staff, a leading company no leading (X16)', () => {
    const out = judge(
      'In May our staffing plan for the leading brand was wrong. I rewrote it on my own and printed it, and it fitted from the first week on.',
    );
    expect(out.levelDemonstrated).toBe('L4');
  });
});
