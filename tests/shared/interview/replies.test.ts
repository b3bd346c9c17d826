import { describe, expect, test } from 'vitest';
import { applied } from '#shared/interview/applied.ts';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import { coachWork } from '#shared/interview/next-step.ts';
import * as records from '#shared/interview/records.ts';
import {
  foldAnalysis,
  foldQuestion,
  foldQuestionFeedback,
  foldSessionFeedback,
  sessionFigures,
} from '#shared/interview/replies.ts';
import { threadOf } from '#shared/interview/threads.ts';
import { fail } from '#shared/result.ts';
import {
  aFollowUp,
  aPlayer,
  aScript,
  judging,
  numberedQuestion,
  type Player,
  type Script,
  unscored,
  verdict,
} from '#tests/helpers/playing.ts';
import {
  analysisOf,
  anInterview,
  aQuestion,
  aResume,
  aSession,
  at,
  CLAUDE,
  ON_DEVICE,
  questionOf,
  responseTo,
  START,
  scored,
} from '#tests/helpers/records.ts';
import { analysisInput, questionFeedbackInput, questionInput } from '#web/engine/coach-inputs.ts';

type Verdict = ReturnType<typeof verdict>;

const noLongerAwaited = fail({ kind: 'no-longer-awaited' });

/** The one piece of work of this kind, which must be there. */
function workOf<K extends ReturnType<typeof coachWork>[number]['kind']>(interview: Interview, kind: K) {
  type Wanted = Extract<ReturnType<typeof coachWork>[number], { kind: K }>;
  const work = coachWork(interview).find((it): it is Wanted => it.kind === kind);
  if (!work) throw new Error(`no ${kind} is awaited`);
  return work;
}

/** What the coach says to the newest response, folded. */
function foldedAnalysis(player: Player, analysis: Script['analysis'] = judging()) {
  const work = workOf(player.interview, 'analysis');
  const reply = analysis(analysisInput(player.interview, work.thread, work.response));
  return foldAnalysis(player.interview, work.response, reply, ON_DEVICE, player.here);
}

function analyzed(player: Player, over: Parameters<typeof judging>[1]) {
  const [analysis] = player.save(foldedAnalysis(player, judging({}, over))).analyses ?? [];
  if (!analysis) throw new Error('no analysis was made');
  return analysis;
}

function foldedFeedback(player: Player, over: Partial<ReturnType<Script['questionFeedback']>> = {}) {
  const { thread } = workOf(player.interview, 'question_feedback');
  const analysis = thread.exchanges.at(-1)?.analysis;
  if (!analysis) throw new Error('feedback needs an analysis');
  const input = questionFeedbackInput(player.interview, thread, analysis);
  const reply = { ...aScript().questionFeedback(input), ...over };
  return foldQuestionFeedback(player.interview, thread, reply, ON_DEVICE, player.here);
}

function explained(player: Player, over: Parameters<typeof foldedFeedback>[1]) {
  const [feedback] = player.save(foldedFeedback(player, over)).questionFeedback ?? [];
  if (!feedback) throw new Error('no feedback was made');
  return feedback;
}

/** A player whose answer to the first question waits for its judgment. */
function afterAnswering(text: string, ...args: Parameters<typeof aPlayer>): Player {
  const player = aPlayer(...args);
  player.answer(text);
  return player;
}

/** A player whose first answer was judged and asks for nothing more, but whose feedback is not written. */
function afterJudging(text: string, ...args: Parameters<typeof aPlayer>): Player {
  const player = afterAnswering(text, ...args);
  player.save(foldedAnalysis(player, judging({ followUps: 0 })));
  return player;
}

describe('a question from a coach', () => {
  const fold = (player: Player, number: number, text?: string) => {
    const reply = numberedQuestion(questionInput(player.interview, number, []));
    return foldQuestion(player.interview, number, text ? { ...reply, text } : reply, CLAUDE, player.here);
  };

  test('becomes the record of the question awaited, with its number and who asked (001-23)', () => {
    const player = aPlayer();
    player.here.advance(1000);
    const [question] = player.save(fold(player, 1)).questions ?? [];

    expect(records.Question.parse(question)).toEqual(question);
    expect(question).toMatchObject({
      sessionId: player.interview.session.id,
      number: 1,
      text: 'Question 1 of 3: tell me about leadership.',
      competency: 'leadership',
      source: CLAUDE,
      askedAt: at(1000),
    });
  });

  test('is not taken twice', () => {
    const player = aPlayer();
    player.save(fold(player, 1));

    expect(fold(player, 1)).toEqual(noLongerAwaited);
    expect(fold(player, 1, 'Another question altogether?')).toEqual(noLongerAwaited);
  });

  test('is not taken out of its turn', () => {
    expect(fold(aPlayer(), 2)).toEqual(noLongerAwaited);
  });

  test.each([
    ['word for word', 'Question 1 of 3: tell me about leadership.'],
    ['in other letters and spaces', '  QUESTION 1 of 3:\ttell me  about Leadership. '],
    ['in other characters of the same meaning', 'Ｑuestion 1 of 3: tell me about leadership.'],
  ])('is asked for again when it repeats one of the session %s (000-54)', (_name, text) => {
    const player = aPlayer();
    player.answer();
    player.save(moves.next(player.interview, player.here));

    expect(fold(player, 2, text)).toEqual(fail({ kind: 'unusable-reply', rule: 'repeated-question' }));
    expect(fold(player, 2).ok).toBe(true);
  });

  test.each([
    ['pausing', moves.pause],
    ['giving up', moves.abandon],
    ['removing', moves.remove],
  ])('is not taken after %s the session', (_name, move) => {
    const player = aPlayer();
    player.save(move(player.interview, player.here));

    expect(fold(player, 1)).toEqual(noLongerAwaited);
  });
});

describe('an analysis from a coach', () => {
  test('becomes the record of the response it judges, with who judged (000-34)', () => {
    const player = afterAnswering('I fixed the oven.');
    const [response] = player.interview.responses;
    player.here.advance(1000);
    const [analysis] = player.save(foldedAnalysis(player)).analyses ?? [];

    expect(records.Analysis.parse(analysis)).toEqual(analysis);
    expect(analysis).toMatchObject({
      sessionId: player.interview.session.id,
      questionId: response?.questionId,
      responseId: response?.id,
      attempt: 1,
      responseNumber: 1,
      briefFeedback: 'Heard 1 of it.',
      followUps: [aFollowUp(1)],
      source: ON_DEVICE,
      createdAt: at(1000),
    });
  });

  test('is no longer awaited when another tab has judged the response', () => {
    const player = afterAnswering('I fixed the oven.');
    const thisTab = foldedAnalysis(player);
    const [response] = player.interview.responses;
    player.save(thisTab);
    if (!response) throw new Error('nothing answered');
    const reply = judging()(
      analysisInput(player.interview, threadOf(player.interview, aQuestion(), 1), response),
    );

    expect(foldAnalysis(player.interview, response, reply, CLAUDE, player.here)).toEqual(noLongerAwaited);
  });

  test('is not taken for a response of another session (X27)', () => {
    const player = afterAnswering('I fixed the oven.');
    const elsewhere = afterAnswering('Elsewhere.');
    const { thread, response } = workOf(elsewhere.interview, 'analysis');
    const reply = judging()(analysisInput(elsewhere.interview, thread, response));

    expect(foldAnalysis(player.interview, response, reply, ON_DEVICE, player.here)).toEqual(noLongerAwaited);
  });

  test.each([
    ['giving up', moves.abandon],
    ['removing', moves.remove],
  ])('is not taken after %s the session', (_name, move) => {
    const player = afterAnswering('I fixed the oven.');
    const { thread, response } = workOf(player.interview, 'analysis');
    const reply = judging()(analysisInput(player.interview, thread, response));
    player.save(move(player.interview, player.here));

    expect(foldAnalysis(player.interview, response, reply, ON_DEVICE, player.here)).toEqual(noLongerAwaited);
  });

  test.each([
    ['the page was turned', moves.next],
    ['a pause', moves.pause],
    ['the end', moves.end],
  ])('is still taken after %s: the answer counts', (_name, move) => {
    const player = afterAnswering('I fixed the oven.');
    player.save(move(player.interview, player.here));

    expect(foldedAnalysis(player).ok).toBe(true);
  });

  describe('and its score', () => {
    test('is computed from the dimensions: the specification’s example gives 78 and 8 (X1, X21)', () => {
      const player = afterAnswering('I fixed the oven.');
      const scores = { structure: 85, relevance: 80, specificity: 70, communication: 75, impact: 250 / 3 };
      const dimensions = Object.fromEntries(
        Object.entries(scores).map(([name, score]) => [name, { score, evidence: [] }]),
      );
      const said = { ...verdict(0), dimensions, score: 10, total: 100 } as unknown as Verdict;

      expect(analyzed(player, { verdict: said }).verdict).toMatchObject({ total: 78, score: 8 });
    });

    test.each([
      [0, 1],
      [14, 1],
      [15, 2],
      [100, 10],
    ])('of a total of %i is %i, never 0 and never 11 (000-89)', (total, score) => {
      const player = afterAnswering('I fixed the oven.');

      expect(analyzed(player, { verdict: verdict(total) }).verdict).toMatchObject({ total, score });
    });

    test('is held under the ceiling', () => {
      const player = afterAnswering('I fixed the oven.');
      const ceiling = { total: 55, because: 'no outcome is told' };

      expect(analyzed(player, { verdict: { ...verdict(90), ceiling } as Verdict }).verdict).toMatchObject({
        total: 55,
        score: 6,
        ceiling,
      });
    });

    test('is none where the coach could not score (X13)', () => {
      const player = afterAnswering('Je ne parle pas anglais.');
      const said = unscored('other_language');

      expect(analyzed(player, { verdict: said }).verdict).toEqual(said);
    });
  });

  describe('and its points', () => {
    const text = 'I fixed the oven.';
    const quoting = (start: number, end: number, response = 0) => ({
      text: 'You acted yourself.',
      span: { response, start, end },
      missing: null,
    });

    test.each(['strengths', 'gaps', 'levelSignals'] as const)(
      'keep those of the %s that quote the answer or name what is missing, and lose the rest',
      (list) => {
        const quote = quoting(0, 7);
        const naming = { text: 'How did it end?', span: null, missing: 'result' };
        const empty = { text: 'Good communication.', span: null, missing: null };

        const analysis = analyzed(afterAnswering(text), {
          [list]: [quote, empty, naming, quoting(0, 99), quoting(1, 2), quoting(0, 5, 1)],
        });

        expect(analysis[list]).toEqual([quote, naming]);
      },
    );

    test('keep only evidence that stands in the answer', () => {
      const real = { response: 0, start: 2, end: 7, label: 'your own action' };
      const unreal = { response: 0, start: 2, end: 700, label: 'a number' };
      const said = verdict(70);
      if (said.kind !== 'scored') throw new Error('scored');
      const evidenced = {
        ...said,
        dimensions: { ...said.dimensions, impact: { score: 70, evidence: [real, unreal] } },
        rubric: { id: 'behavioral', criteria: [{ key: 'action', score: 70, evidence: [unreal, real] }] },
      };

      expect(analyzed(afterAnswering(text), { verdict: evidenced }).verdict).toMatchObject({
        dimensions: { impact: { evidence: [real] } },
        rubric: { criteria: [{ key: 'action', evidence: [real] }] },
      });
    });
  });

  describe('and its follow-ups', () => {
    test('are not offered again once asked: not by id, not by their words', () => {
      const player = aPlayer();
      player.answer();
      player.answer();
      const asked = aFollowUp(1);

      const analysis = analyzed(player, {
        followUps: [
          { id: asked.id, text: 'The same gap in other words?' },
          { id: 'renamed', text: ` ${asked.text.toUpperCase()}` },
          aFollowUp(2),
        ],
      });

      expect(analysis.followUps).toEqual([aFollowUp(2)]);
    });

    test('may be offered again when they were offered but not asked', () => {
      const player = aPlayer({}, { analysis: judging({ followUps: 3 }) });
      player.answer();
      player.answer();

      expect(player.interview.analyses[0]?.followUps).toEqual([aFollowUp(1), aFollowUp(2), aFollowUp(3)]);
      expect(analyzed(player, { followUps: [aFollowUp(3)] }).followUps).toEqual([aFollowUp(3)]);
    });

    test('do not repeat the question', () => {
      const player = afterAnswering('I fixed the oven.');
      const text = player.questions[0]?.text ?? '';

      expect(analyzed(player, { followUps: [{ id: 'again', text }] }).followUps).toEqual([]);
    });

    test('are none after the fourth response, whatever the coach says (001-25, X5)', () => {
      const insatiable = judging({ followUps: Number.POSITIVE_INFINITY });
      const player = aPlayer({}, { analysis: insatiable });
      for (let answers = 0; answers < 4; answers += 1) player.answer();
      player.coach();

      expect(player.interview.analyses.map(({ followUps }) => followUps.length)).toEqual([3, 3, 3, 0]);
    });

    test('begin anew in a new attempt', () => {
      const player = aPlayer();
      player.answer();
      player.answer();
      player.coach();
      const [question = aQuestion()] = player.questions;
      player.save(moves.retry(player.interview, question.id, player.here));
      player.answer();

      expect(analyzed(player, { followUps: [aFollowUp(1)] }).followUps).toEqual([aFollowUp(1)]);
    });
  });
});

describe('feedback on a question', () => {
  test('is stored whole, with the analysis it explains (000-37, X14)', () => {
    const player = afterJudging('I fixed the oven.');
    const reply = {
      overallAssessment: 'A short story.',
      whatLanded: [{ text: 'You acted.', span: { response: 0, start: 0, end: 7 }, missing: null }],
      whatDidntLand: [{ text: 'No result.', span: null, missing: 'result' }],
      coaching: ['First paragraph.', 'Second paragraph.'],
      revisedAnswer: [{ text: 'I fixed the oven.', basis: 'answer' as const, part: 'action' }],
    };
    const feedback = explained(player, reply);

    expect(records.QuestionFeedback.parse(feedback)).toEqual(feedback);
    expect(feedback).toEqual({
      ...reply,
      id: expect.any(String),
      sessionId: player.interview.session.id,
      questionId: player.questions[0]?.id,
      attempt: 1,
      analysisId: player.interview.analyses[0]?.id,
      source: ON_DEVICE,
      createdAt: START,
    });
  });

  test('is not taken twice', () => {
    const player = afterJudging('I fixed the oven.');
    const { thread } = workOf(player.interview, 'question_feedback');
    explained(player, {});
    const reply = aScript().questionFeedback({ thread: [{ prompt: '', answer: '' }] } as never);

    expect(foldQuestionFeedback(player.interview, thread, reply, ON_DEVICE, player.here)).toEqual(
      noLongerAwaited,
    );
  });

  test('loses the points that quote nothing', () => {
    const empty = { text: 'Well done.', span: null, missing: null };
    const player = afterJudging('I fixed the oven.');
    const feedback = explained(player, { whatLanded: [empty], whatDidntLand: [empty] });

    expect([feedback.whatLanded, feedback.whatDidntLand]).toEqual([[], []]);
  });

  test('asks for what nobody told, and takes no figure or name for granted that nobody gave', () => {
    const player = afterJudging('I fixed the oven at Mill Lane in 3 hours.');
    const honest = ['How many loaves was that?', 'Who led the repair at Mill Lane in those 3 hours?'];
    const leading = ['How did you save the 4,000 euros?', 'What did Acme Corp say to it?'];

    expect(explained(player, { missingFacts: [...leading, ...honest] }).missingFacts).toEqual(honest);
    expect(explained(afterJudging('I fixed the oven.'), {})).not.toHaveProperty('missingFacts');
  });

  describe('and its better version', () => {
    const told = { text: 'I fixed the oven.', basis: 'answer', part: 'action' } as const;
    const invented = { text: 'This saved 4,000 euros.', basis: 'answer', part: 'result' } as const;
    const blank = { text: '[how many loaves?]', basis: 'blank', part: 'result' } as const;

    test('loses a segment that holds an invented number (000-9, 000-73)', () => {
      const player = afterJudging('I fixed the oven.');

      expect(explained(player, { revisedAnswer: [told, invented, blank] }).revisedAnswer).toEqual([
        told,
        blank,
      ]);
    });

    test('keeps a number of the candidate’s answer', () => {
      const player = afterJudging('I fixed the oven. This saved 4,000 euros.');

      expect(explained(player, { revisedAnswer: [told, invented] }).revisedAnswer).toEqual([told, invented]);
    });

    test('keeps a number of the candidate’s résumé', () => {
      const resume = aResume({ text: 'Baker. Saved 4,000 euros by repairing an oven.' });
      const player = afterJudging('I fixed the oven.', {}, {}, { resume });
      const fromResume = { ...invented, basis: 'resume' as const };

      expect(explained(player, { revisedAnswer: [told, fromResume] }).revisedAnswer).toEqual([
        told,
        fromResume,
      ]);
    });

    test('is empty when nothing of the candidate’s own is left', () => {
      const player = afterJudging('I fixed the oven.');
      const connective = { text: 'In the end,', basis: 'connective', part: null } as const;

      expect(explained(player, { revisedAnswer: [connective, invented, blank] }).revisedAnswer).toEqual([]);
    });
  });
});

describe('the summary of a session', () => {
  const summary = aScript().sessionFeedback({ questions: [] } as never);
  const fold = (player: Player) => foldSessionFeedback(player.interview, summary, CLAUDE, player.here);

  test('has the coach’s words and figures of our own (000-47, X15)', () => {
    const player = aPlayer({ totalQuestions: 2 }, { analysis: judging({ total: 83, followUps: 0 }) });
    player.answer();
    player.save(moves.next(player.interview, player.here));
    player.answer();
    player.here.advance(90_000);
    player.save(moves.end(player.interview, player.here));
    player.here.advance(5000);
    player.coach();
    const [feedback] = player.interview.sessionFeedback;

    expect(records.SessionFeedback.parse(feedback)).toEqual(feedback);
    expect(feedback).toMatchObject({
      overallAssessment: 'You went through 2 questions.',
      nextSteps: ['Rehearse question 1 again.'],
      overallScore: 8,
      questionsCompleted: 2,
      totalQuestions: 2,
      durationMs: 90_000,
      createdAt: at(95_000),
    });
  });

  test('is not taken while the session runs, nor twice', () => {
    const player = aPlayer();
    player.answer();
    const running = fold(player);
    player.save(moves.end(player.interview, player.here));
    player.coach();
    const twice = fold(player);

    expect([running, twice]).toEqual([noLongerAwaited, noLongerAwaited]);
    expect(player.interview.sessionFeedback).toHaveLength(1);
  });

  test('speaks of an answer that could not be judged as not scored (X13)', () => {
    const player = aPlayer();
    player.answer();
    player.save(moves.end(player.interview, player.here));
    player.save(fold(player));

    expect(player.interview.sessionFeedback).toMatchObject([
      { overallScore: null, readiness: null, questionsCompleted: 1 },
    ]);
  });

  test('of an interview that is not there is not awaited, nor is any other reply', () => {
    const { here } = aPlayer();
    const question = aQuestion();
    const thread = threadOf(anInterview(), question, 1);
    const nothing = {} as never;

    expect([
      foldSessionFeedback(undefined, summary, CLAUDE, here),
      foldQuestion(undefined, 1, nothing, CLAUDE, here),
      foldAnalysis(undefined, responseTo(question), nothing, CLAUDE, here),
      foldQuestionFeedback(undefined, thread, nothing, CLAUDE, here),
    ]).toEqual([noLongerAwaited, noLongerAwaited, noLongerAwaited, noLongerAwaited]);
  });
});

describe('the figures of a session', () => {
  /** An interview whose questions have these totals; null is a question without an answer. */
  function judgedAs(
    totals: readonly (number | null)[],
    over: Parameters<typeof analysisOf>[1] = {},
  ): Interview {
    const session = aSession({ totalQuestions: 5 });
    return totals.reduce((interview, total, index) => {
      const question = questionOf(session, index + 1);
      const response = responseTo(question);
      const judged =
        total === null
          ? {}
          : {
              responses: [response],
              analyses: [analysisOf(response, { source: CLAUDE, verdict: scored(total), ...over })],
            };
      return applied(interview, { questions: [question], ...judged });
    }, anInterview({ session }));
  }

  test('are the mean of the scored questions, unrounded, and n of total (X11, X19)', () => {
    expect(sessionFigures(judgedAs([80, 70, 70, null]))).toMatchObject({
      overallScore: 22 / 3,
      questionsCompleted: 3,
      totalQuestions: 5,
    });
  });

  test('are no score and no readiness where nothing is scored: 0.0 is not made up (X13)', () => {
    const silent = { overallScore: null, readiness: null, questionsCompleted: 0 };

    expect(sessionFigures(judgedAs([]))).toMatchObject(silent);
    expect(sessionFigures(judgedAs([null, null]))).toMatchObject(silent);
    expect(sessionFigures(judgedAs([70], { verdict: unscored('declined') }))).toMatchObject({
      ...silent,
      questionsCompleted: 1,
    });
  });

  test.each([
    ['ready at 8', [80, 80], 'ready'],
    [
      'almost ready between 7.9 and 8, where the specification has a hole',
      [80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 70],
      'almost_ready',
    ],
    ['almost ready at 6', [60, 60], 'almost_ready'],
    ['in need of practice just below 6', [60, 60, 50], 'needs_practice'],
  ] as const)('are %s (X18)', (_name, totals, readiness) => {
    expect(sessionFigures(judgedAs(totals)).readiness).toBe(readiness);
  });

  test('are one band lower with a critical gap in two answers, or in the only one (X18)', () => {
    const critical = { flags: ['critical_gap'] };

    expect(sessionFigures(judgedAs([90, 90], critical)).readiness).toBe('almost_ready');
    expect(sessionFigures(judgedAs([90], critical)).readiness).toBe('almost_ready');
    expect(sessionFigures(judgedAs([60, 60], critical)).readiness).toBe('needs_practice');
  });

  test('are not lower for one critical gap among several answers: that is a slip', () => {
    const interview = judgedAs([90, 90, 90]);
    const [slip, ...others] = interview.analyses;
    if (!slip) throw new Error('nothing judged');

    expect(
      sessionFigures({ ...interview, analyses: [{ ...slip, flags: ['critical_gap'] }, ...others] }).readiness,
    ).toBe('ready');
  });

  test('are never "ready" on the word of the on-device coach alone', () => {
    expect(sessionFigures(judgedAs([90, 90, 90], { source: ON_DEVICE })).readiness).toBe('almost_ready');
  });

  test('are no readiness on the device with fewer than three scored answers', () => {
    const device = { source: ON_DEVICE };

    expect(sessionFigures(judgedAs([60], device)).readiness).toBeNull();
    expect(sessionFigures(judgedAs([90, 90, null], device)).readiness).toBeNull();
  });

  test('are one band lower with an answer that would cost the job alone: 3 of 10 or less (X18)', () => {
    expect(sessionFigures(judgedAs([80, 80, 30])).readiness).toBe('needs_practice');
    expect(sessionFigures(judgedAs([100, 100, 100, 30])).readiness).toBe('almost_ready');
    expect(sessionFigures(judgedAs([80, 80, 40])).readiness).toBe('almost_ready');
    expect(sessionFigures(judgedAs([100, 100, 90, 30], { source: ON_DEVICE })).readiness).toBe(
      'needs_practice',
    );
  });
});
