import { describe, expect, it } from 'vitest';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { wordsAt } from '#shared/interview/evidence.ts';
import { QUESTION_TYPES } from '#shared/interview/vocabulary.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import { withoutFillers } from '#web/coach/on-device/feedback/whole-sentences.ts';
import { questionFeedback } from '#web/coach/on-device/question-feedback.ts';
import * as A from './answers.ts';
import { inputFor } from './asking.ts';

type Asked = Parameters<typeof inputFor>[1];

function feedbackOn(answer: string, asked: Asked = {}) {
  const { askedFollowUps, mode, durationMs, ...material } = inputFor(answer, asked);
  const { followUps, briefFeedback, ...judged } = analyzeResponse({
    ...material,
    askedFollowUps,
    mode,
    durationMs,
  });
  const { verdict } = judged;
  const scored = verdict.kind === 'scored' ? { ...verdict, total: 50, score: 5 } : verdict;
  return {
    thread: material.thread,
    feedback: questionFeedback({ ...material, analysis: { ...judged, verdict: scored } }),
  };
}

const SPOKEN =
  'um so on our ward there was, uh, this man and, um, and he did not eat and I, I sat with him and uh asked the kitchen for soup because the bread was hard and then he ate and after two weeks he went home';
const TEXTS = [
  ...Object.values(A.PEOPLE).map(A.whole),
  A.NO_NUMBERS,
  A.ALL_WE,
  A.PRAISE,
  A.HYPOTHETICAL,
  A.LABELS,
  A.KEYWORDS,
  A.GIBBERISH,
  SPOKEN,
];

describe.each(QUESTION_TYPES)('%s', (type) => {
  it.each(TEXTS.map((text) => [text.slice(0, 30), text]))(
    '%s…: keeps the contract and the candidate’s words',
    (_, text) => {
      const { thread, feedback } = feedbackOn(text, { question: { type } });
      expect(QuestionFeedback.Output.safeParse(feedback).success).toBe(true);
      for (const point of [...feedback.whatLanded, ...feedback.whatDidntLand]) {
        expect(point.span === null ? point.missing : wordsAt(point.span, thread)).toBeTruthy();
      }
      const own = thread.map(({ answer }) => withoutFillers(answer)).join('\n');
      for (const segment of feedback.revisedAnswer) {
        if (segment.basis === 'answer') expect(own).toContain(segment.text);
        if (segment.basis === 'blank') expect(segment.text).toMatch(/^\[.+\]$/);
      }
      const written = feedback.revisedAnswer
        .filter((segment) => segment.basis !== 'blank')
        .map((segment) => segment.text);
      expect(inventedFacts(written.join(' '), [text])).toEqual([]);
    },
  );
});

describe('a better version of a story', () => {
  it('keeps the order of STAR', () => {
    const { feedback } = feedbackOn(`${A.NURSE.outcome} ${A.NURSE.setting} ${A.NURSE.steps}`);
    const parts = feedback.revisedAnswer.flatMap((segment) => segment.part ?? []);
    expect(parts).toEqual(['situation', 'task', 'action', 'result'].filter((part) => parts.includes(part)));
    expect(parts).toContain('action');
  });
  it('leaves a visible blank where the outcome is missing', () => {
    const { feedback } = feedbackOn(`${A.SHOP.setting} ${A.SHOP.steps}`);
    expect(feedback.revisedAnswer).toContainEqual({
      text: '[what changed afterwards?]',
      basis: 'blank',
      part: 'result',
    });
  });
  it('takes what was told in a follow-up', () => {
    const { feedback } = feedbackOn(`${A.SHOP.setting} ${A.SHOP.steps}`, { followUps: [A.SHOP.outcome] });
    expect(
      feedback.revisedAnswer
        .filter((segment) => segment.basis === 'answer')
        .map((segment) => segment.text)
        .join(' '),
    ).toContain('thirty-four of the forty');
  });
  it('leaves out self-praise', () => {
    const { feedback } = feedbackOn(`I am a natural leader and people always admire me. ${A.whole(A.SHOP)}`);
    expect(feedback.revisedAnswer.map((segment) => segment.text).join(' ')).not.toContain('natural leader');
  });
  it('leaves out what was said to a grader', () => {
    const { feedback } = feedbackOn(`${A.SHOP.setting} ${A.INJECTION} ${A.SHOP.steps} ${A.SHOP.outcome}`);
    expect(feedback.revisedAnswer.map((segment) => segment.text).join(' ')).not.toContain('Ignore');
  });
  it('adds at most one line of the résumé, and only where it tells the same thing', () => {
    const resume =
      'Rosa Example\n• Rewrote the nightly export of the warehouse and split it into batches, 5 failures a month less\n• Won the chess cup 2019\n• Speaks Polish';
    const fits = feedbackOn(A.whole(A.ENGINEER), { resume }).feedback.revisedAnswer.filter(
      (segment) => segment.basis === 'resume',
    );
    expect(fits.map((segment) => segment.text)).toEqual([
      'Rewrote the nightly export of the warehouse and split it into batches, 5 failures a month less',
    ]);
    expect(
      feedbackOn(A.whole(A.NURSE), { resume }).feedback.revisedAnswer.filter(
        (segment) => segment.basis === 'resume',
      ),
    ).toEqual([]);
  });
  it('takes "um" out and nothing else', () => {
    expect(withoutFillers('um so I, uh, rang and, um, and wrote')).toBe('so I, rang and wrote');
    expect(withoutFillers('The umbrella of Hr. Umlauf er')).toContain('umbrella of Hr. Umlauf');
  });
  it('is empty when there is nothing of the candidate’s own', () => {
    for (const text of [A.GIBBERISH, A.KEYWORDS, '  ', "I don't know."])
      expect(feedbackOn(text).feedback.revisedAnswer).toEqual([]);
  });
});

describe('coaching', () => {
  it('is two or three paragraphs with something to do before the next attempt', () => {
    for (const text of [A.ALL_WE, A.PASSIVE, A.HYPOTHETICAL, `${A.NURSE.setting} ${A.NURSE.steps}`]) {
      const { coaching } = feedbackOn(text).feedback;
      expect(coaching.length).toBeGreaterThanOrEqual(2);
      expect(coaching.length).toBeLessThanOrEqual(3);
      expect(coaching[0]).toMatch(/Before you try again/);
      expect(coaching.join(' ')).toMatch(/problem solving/);
    }
  });
  it('names the target level and what it would still show, without asking to stretch the truth', () => {
    const { coaching } = feedbackOn(A.whole(A.NURSE), { targetLevel: 'L5B' }).feedback;
    expect(coaching.at(-1)).toMatch(/For the level this job points at.*whole organization/);
    expect(coaching.at(-1)).toMatch(/if not, choose another occasion/);
  });
  it('says key points only now, when the thread is over', () => {
    const question = {
      text: 'How does a cache go stale?',
      type: 'technical',
      competency: 'technical_basics',
      keyPoints: ['invalidation on write', 'expiry time'],
    } as const;
    const { feedback } = feedbackOn(
      'A cache is a fast memory near the reader, so that a value need not be computed each time it is asked for by somebody.',
      { question: { ...question, keyPoints: [...question.keyPoints] } },
    );
    expect(feedback.coaching.join(' ')).toContain('invalidation on write');
  });
  it('offers help and no coaching in distress', () => {
    const { feedback } = feedbackOn('I want to kill myself.');
    expect(feedback.coaching).toEqual([]);
    expect(feedback.overallAssessment).toMatch(/talk to someone/);
  });
});
