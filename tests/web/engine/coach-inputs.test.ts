import { describe, expect, test } from 'vitest';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import * as moves from '#shared/interview/moves.ts';
import { threadOf } from '#shared/interview/threads.ts';
import { aFollowUp, aPlayer, judging, type Player } from '#tests/helpers/playing.ts';
import { anApplication, aResume } from '#tests/helpers/records.ts';
import {
  analysisInput,
  questionFeedbackInput,
  questionInput,
  sessionFeedbackInput,
} from '#web/engine/coach-inputs.ts';

const around = {
  application: anApplication({
    company: 'Harbor Bakery',
    title: 'Shift Lead',
    jobDescription: 'Early shift.',
  }),
  resume: aResume({ text: 'Baker at Mill Lane.' }),
};
const material = {
  resume: 'Baker at Mill Lane.',
  job: { company: 'Harbor Bakery', title: 'Shift Lead', description: 'Early shift.' },
};

function firstThread({ interview, questions }: Player, attempt = 1) {
  const [question] = questions;
  const thread = question && threadOf(interview, question, attempt);
  const last = thread?.exchanges.at(-1);
  if (!thread || !last?.analysis) throw new Error('the first question is not judged');
  return { thread, response: last.response, analysis: last.analysis };
}

/** A player who answered question 1 twice over, skipped 2 and has 3 in front. */
function amid(): Player {
  const player = aPlayer({ totalQuestions: 3, type: 'technical', roleLevel: 'mid' }, {}, around);
  player.answer('I fixed the oven.');
  player.answer('It held all winter.');
  player.coach();
  player.save(moves.next(player.interview, player.here));
  player.coach();
  player.attempt('skip');
  player.coach();
  return player;
}

describe('what a coach is given', () => {
  test('for a question: the material, the competency in turn, what was asked here and before (000-53, X4)', () => {
    const player = amid();
    const [first, second, third] = player.questions.map(({ text }) => text);
    const input = questionInput(player.interview, 4, ['Asked last week.', second ?? '']);

    expect(GenerateQuestion.Input.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      ...material,
      stage: 'hiring_manager',
      type: 'technical',
      difficulty: 'medium',
      roleLevel: 'mid',
      competency: 'stakeholder_management',
      questionNumber: 4,
      totalQuestions: 3,
      askedQuestions: [first, second, third],
      askedBefore: ['Asked last week.'],
      // The first answer to each, so that one question can follow from another (003-47); question 2 was skipped.
      answersSoFar: [{ prompt: first, answer: 'I fixed the oven.' }],
    });
  });

  test('for a question has a seed that two tabs share and two questions do not', () => {
    const { interview } = amid();

    expect(questionInput(interview, 2, []).seed).toBe(questionInput({ ...interview }, 2, []).seed);
    expect(questionInput(interview, 2, []).seed).not.toBe(questionInput(interview, 3, []).seed);
  });

  test('for a judgment: the question and the whole thread, each answer under its prompt (X12, 000-59)', () => {
    const player = amid();
    const { thread, response } = firstThread(player);
    const input = analysisInput(player.interview, thread, response);

    expect(AnalyzeResponse.Input.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      ...material,
      question: { text: player.questions[0]?.text, competency: 'leadership' },
      thread: [
        { prompt: player.questions[0]?.text, answer: 'I fixed the oven.' },
        { prompt: aFollowUp(1).text, answer: 'It held all winter.' },
      ],
      stage: 'hiring_manager',
      askedFollowUps: ['gap-1'],
      mode: 'text',
      durationMs: 0,
    });
  });

  test('for feedback: the thread and its latest judgment (000-70)', () => {
    const player = amid();
    const { thread, analysis } = firstThread(player);
    const input = questionFeedbackInput(player.interview, thread, analysis);

    expect(QuestionFeedback.Input.safeParse(input).success).toBe(true);
    expect(input).toMatchObject({
      ...material,
      analysis: { verdict: analysis.verdict, gaps: analysis.gaps },
    });
    expect(input.thread).toHaveLength(2);
  });

  test('for the summary: every question as it went, the skipped one too, and figures of our own (000-79)', () => {
    const player = amid();
    player.answer('I wrote it down.');
    player.save(moves.end(player.interview, player.here));
    const input = sessionFeedbackInput(player.interview);
    const withoutJudgment = { score: null, strengths: [], gaps: [] };

    expect(SessionFeedback.Input.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      ...material,
      totalQuestions: 3,
      averageScore: 7,
      // One scored answer of the on-device coach is too little to say how ready somebody is.
      readiness: null,
    });
    expect(input.questions).toMatchObject([
      { number: 1, score: 7, answered: true, competency: 'leadership', levelDemonstrated: 'L4' },
      { number: 2, answered: false, ...withoutJudgment },
      { number: 3, answered: true, ...withoutJudgment },
    ]);
  });

  test('for the summary quotes the candidate’s own words of the attempt that stands', () => {
    const player = amid();
    player.rewrite({ analysis: judging({ followUps: 0 }) });
    player.save(moves.retry(player.interview, firstThread(player).thread.question.id, player.here));
    player.answer('We fixed it as a team.');
    player.coach();
    const [first] = sessionFeedbackInput(player.interview).questions;

    expect(first?.strengths).toMatchObject([{ text: 'You answer what was asked.', quote: 'We ' }]);
    expect(first?.gaps).toMatchObject([{ missing: 'result', span: null, quote: null }]);
  });

  test('without résumé and job is null where there is nothing', () => {
    const { interview } = aPlayer();

    expect(questionInput(interview, 1, [])).toMatchObject({ resume: null, job: null, industry: null });
  });
});
