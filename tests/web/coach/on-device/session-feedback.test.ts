import { describe, expect, it } from 'vitest';
import * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import { scoreFromTotal } from '#shared/assessment/scale.ts';
import { wordsAt } from '#shared/interview/evidence.ts';
import { sessionFeedback } from '#web/coach/on-device/session-feedback.ts';
import * as A from './answers.ts';
import { judge, PROBLEM, totalOf } from './asking.ts';

function summary(number: number, answer: string | null): SessionFeedback.QuestionSummary {
  const asked = { number, text: PROBLEM, competency: 'problem_solving' as const, levelDemonstrated: null };
  if (answer === null) return { ...asked, score: null, answered: false, strengths: [], gaps: [] };
  const out = judge(answer);
  const total = totalOf(out);
  const quoted = (points: typeof out.gaps) =>
    points.map((point) => ({
      ...point,
      quote: point.span === null ? null : wordsAt(point.span, [{ answer }]),
    }));
  return {
    ...asked,
    score: total === null ? null : scoreFromTotal(total),
    answered: true,
    strengths: quoted(out.strengths),
    gaps: quoted(out.gaps),
  };
}

function feedbackOn(
  answers: readonly (string | null)[],
  readiness: SessionFeedback.Input['readiness'] = 'needs_practice',
) {
  const input: SessionFeedback.Input = {
    resume: null,
    job: null,
    roleLevel: null,
    industry: null,
    targetLevel: 'L5A',
    stage: 'hiring_manager',
    type: 'behavioral',
    difficulty: 'medium',
    focusAreas: [],
    company: null,
    totalQuestions: answers.length,
    averageScore: 5,
    readiness,
    questions: answers.map((answer, index) => summary(index + 1, answer)),
  };
  return sessionFeedback(input);
}

const noOutcome = ({ setting, steps }: A.Told) => `${setting} ${steps}`;

describe('session feedback', () => {
  it('keeps its contract and quotes with question numbers', () => {
    const out = feedbackOn([A.whole(A.NURSE), A.ALL_WE, noOutcome(A.SHOP), A.PRAISE, A.whole(A.ENGINEER)]);
    expect(SessionFeedback.Output.safeParse(out).success).toBe(true);
    expect(out.keyStrengths).toHaveLength(3);
    expect(out.areasToImprove).toHaveLength(3);
    expect(out.coachingPriorities).toHaveLength(3);
    for (const line of [...out.keyStrengths, ...out.areasToImprove])
      expect(line).toMatch(/^In questions? \d/);
    expect(out.keyStrengths.join(' ')).toMatch(/“.+”/);
    expect(out.nextSteps.length).toBeGreaterThan(0);
  });
  it('ranks first what cost most across the questions', () => {
    const out = feedbackOn([noOutcome(A.NURSE), noOutcome(A.SHOP), noOutcome(A.ENGINEER)]);
    expect(out.coachingPriorities[0]).toMatch(/^The result: missing in 3 answers/);
    expect(out.coachingPriorities[0]).toMatch(/3 answers/);
    expect(out.areasToImprove[0]).toMatch(/questions 1, 2 and 3/);
  });
  it('never says ready when the band is not', () => {
    expect(feedbackOn([A.whole(A.NURSE)], 'almost_ready').overallAssessment).toMatch(/almost ready/);
    expect(feedbackOn([A.whole(A.NURSE)], 'needs_practice').overallAssessment).not.toMatch(
      /are (?:almost )?ready/,
    );
  });
  it('says what it cannot judge', () =>
    expect(feedbackOn([A.whole(A.NURSE)], 'almost_ready').overallAssessment).toMatch(
      /whether facts are right/,
    ));
  it('is honest about few answers', () => {
    const out = feedbackOn([A.whole(A.NURSE), null, null]);
    expect(out.overallAssessment).toMatch(/1 of 3/);
    expect(out.overallAssessment).toMatch(/first impression/);
    expect(out.nextSteps.join(' ')).toMatch(/question 2, which you skipped/);
  });
  it('says nothing about readiness after few answers, and nothing that sounds like it', () => {
    const out = feedbackOn([A.whole(A.NURSE), A.ALL_WE, null], null);
    expect(out.overallAssessment).toMatch(/With so few answers nothing is said about readiness yet\./);
    expect(out.overallAssessment).not.toMatch(/almost ready|needs more practice|None of it/);
  });
  it('says how many of the answers could be scored', () => {
    const out = feedbackOn([A.whole(A.NURSE), A.SPANISH, A.whole(A.SHOP), A.whole(A.ENGINEER)]);
    expect(out.overallAssessment).toMatch(/You answered 4 of 4 questions\. 3 of 4 answers could be scored\./);
    expect(feedbackOn([A.whole(A.NURSE)]).overallAssessment).not.toMatch(/could be scored/);
  });
  it('invents nothing without answers', () => {
    const out = feedbackOn([null, null], null);
    expect(out).toMatchObject({ keyStrengths: [], areasToImprove: [], coachingPriorities: [] });
    expect(out.overallAssessment).toMatch(/nothing to judge/);
  });
  it('points at nothing with "here"', () => {
    const out = feedbackOn([A.whole(A.NURSE), A.PRAISE, A.whole(A.ENGINEER)]);
    for (const line of [...out.keyStrengths, ...out.areasToImprove])
      expect(line.replace(/“.*”/, '')).not.toMatch(/\bhere\b/);
  });
  it('gives fewer strengths rather than invented ones', () =>
    expect(feedbackOn([A.PRAISE, A.KEYWORDS]).keyStrengths).toEqual([]));
});
