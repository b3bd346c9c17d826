/*
 * Interviews played in tests: a coach who says what its script says, and a player who follows the steps of an
 * interview as a candidate would. Both are deterministic; the player needs neither store nor engine.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import { DIMENSIONS, type Dimension } from '#shared/assessment/scale.ts';
import { applied } from '#shared/interview/applied.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import type { Moved } from '#shared/interview/moves.ts';
import * as moves from '#shared/interview/moves.ts';
import { coachWork, nextStep, type Step, type Work } from '#shared/interview/next-step.ts';
import type { Question, Session, Source, Verdict } from '#shared/interview/records.ts';
import type { Refusal } from '#shared/interview/refusals.ts';
import {
  type Folded,
  foldAnalysis,
  foldQuestion,
  foldQuestionFeedback,
  foldSessionFeedback,
} from '#shared/interview/replies.ts';
import { askedQuestions, currentThread } from '#shared/interview/threads.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Coach, CoachProblem, CoachReply } from '#web/coach/coach.ts';
import {
  analysisInput,
  questionFeedbackInput,
  questionInput,
  sessionFeedbackInput,
} from '#web/engine/coach-inputs.ts';
import {
  anInterview,
  aProgress,
  aSession,
  ON_DEVICE,
  type TestSurroundings,
  testSurroundings,
} from './records.ts';

/** What a coach says, as functions of what it is asked. */
export interface Script {
  readonly question: (input: GenerateQuestion.Input) => GenerateQuestion.Output;
  readonly analysis: (input: AnalyzeResponse.Input) => AnalyzeResponse.Output;
  readonly questionFeedback: (input: QuestionFeedback.Input) => QuestionFeedback.Output;
  readonly sessionFeedback: (input: SessionFeedback.Input) => SessionFeedback.Output;
}

/** Numbered questions that name their competency, 70 of 100 for every answer, one follow-up to each question. */
export function aScript(over: Partial<Script> = {}): Script {
  return {
    question: numberedQuestion,
    analysis: judging(),
    questionFeedback: ({ thread }) => ({
      overallAssessment: `A story in ${thread.length} parts.`,
      whatLanded: [{ text: 'You said what you did.', span: firstWords(thread.length), missing: null }],
      whatDidntLand: [{ text: 'The result is missing.', span: null, missing: 'result' }],
      coaching: ['Say how it ended.'],
      revisedAnswer: [{ text: thread[0]?.answer ?? '', basis: 'answer', part: 'situation' }],
    }),
    sessionFeedback: ({ questions }) => ({
      overallAssessment: `You went through ${questions.length} questions.`,
      keyStrengths: ['Plain words.'],
      areasToImprove: ['Results.'],
      coachingPriorities: ['End with a number.'],
      nextSteps: ['Rehearse question 1 again.'],
    }),
    ...over,
  };
}

export function numberedQuestion(input: GenerateQuestion.Input): GenerateQuestion.Output {
  return {
    text: `Question ${input.questionNumber} of ${input.totalQuestions}: tell me about ${input.competency}.`,
    competency: input.competency,
    category: 'behavioral',
    type: input.type === 'mixed' ? 'behavioral' : input.type,
    difficulty: input.difficulty,
    hints: [],
    keyPoints: [],
    timeLimitSeconds: null,
    bankId: null,
    grounds: [],
  };
}

/**
 * Judges every answer with `total` of 100 and would ask `followUps` follow-ups in each thread, the next one
 * first; Infinity is a coach that never has enough.
 */
export function judging(
  { total = 70, followUps = 1 }: { total?: number; followUps?: number } = {},
  over: Partial<AnalyzeResponse.Output> = {},
): Script['analysis'] {
  return ({ thread, targetLevel }) => {
    const left = Math.min(3, Math.max(0, followUps - thread.length + 1));
    return {
      verdict: verdict(total),
      levelDemonstrated: targetLevel,
      levelSignals: [],
      strengths: [{ text: 'You answer what was asked.', span: firstWords(thread.length), missing: null }],
      gaps: [{ text: 'How did it end?', span: null, missing: 'result' }],
      followUps: Array.from({ length: left }, (_, place) => aFollowUp(thread.length + place)),
      briefFeedback: `Heard ${thread.length} of it.`,
      flags: [],
      ...over,
    };
  };
}

/** The follow-up that `judging` asks as the `number`-th in a thread. */
export function aFollowUp(number: number) {
  return { id: `gap-${number}`, text: `Follow-up ${number}: what happened then?` };
}

/** A coach's verdict, all dimensions at `total`; the score is not a coach's to say. */
export function verdict(total: number): AnalyzeResponse.Output['verdict'] {
  return {
    kind: 'scored',
    dimensions: Object.fromEntries(
      DIMENSIONS.map((name) => [name, { score: total, evidence: [] }]),
    ) as unknown as Record<Dimension, { score: number; evidence: [] }>,
    rubric: { id: 'behavioral', criteria: [] },
    ceiling: null,
    confidence: 'medium',
  };
}

/** A verdict without a score. */
export function unscored(reason: Extract<Verdict, { kind: 'not_scored' }>['reason']) {
  return { kind: 'not_scored', reason } as const;
}

function firstWords(exchanges: number) {
  return { response: exchanges - 1, start: 0, end: 3 };
}

/** What a coach was asked, in order. */
export type Asked =
  | { readonly kind: 'question'; readonly input: GenerateQuestion.Input }
  | { readonly kind: 'analysis'; readonly input: AnalyzeResponse.Input }
  | { readonly kind: 'question_feedback'; readonly input: QuestionFeedback.Input }
  | { readonly kind: 'session_feedback'; readonly input: SessionFeedback.Input };

export interface ScriptedCoach extends Coach {
  readonly asked: readonly Asked[];
  /** Changes what it will say from now on. */
  rewrite(over: Partial<Script>): void;
  /** From now on it answers nothing but this problem; null makes it well again. */
  ail(problem: CoachProblem | null): void;
}

/**
 * A coach that follows a script. `beforeAnswering` is awaited with every ask: a test looks around there, or
 * never lets it go on.
 */
export function scriptedCoach(
  over: Partial<Script> = {},
  beforeAnswering: (asked: Asked) => void | Promise<void> = () => undefined,
  source: Source = ON_DEVICE,
): ScriptedCoach {
  let script = aScript(over);
  let problem: CoachProblem | null = null;
  const asked: Asked[] = [];
  const reply = async <T>(ask: Asked, say: () => T): CoachReply<T> => {
    asked.push(ask);
    await beforeAnswering(ask);
    return problem ? fail(problem) : ok(say());
  };
  return {
    source,
    asked,
    rewrite: (changed) => {
      script = { ...script, ...changed };
    },
    ail: (now) => {
      problem = now;
    },
    generateQuestion: (input) => reply({ kind: 'question', input }, () => script.question(input)),
    analyzeResponse: (input) => reply({ kind: 'analysis', input }, () => script.analysis(input)),
    questionFeedback: (input) =>
      reply({ kind: 'question_feedback', input }, () => script.questionFeedback(input)),
    sessionFeedback: (input) =>
      reply({ kind: 'session_feedback', input }, () => script.sessionFeedback(input)),
  };
}

/** What a candidate, or the coach, may do next. 'coach' does one piece of its work. */
export const ACTS = [
  'answer',
  'skip',
  'move_on',
  'pause',
  'resume',
  'retry',
  'end',
  'abandon',
  'coach',
] as const;
export type Act = (typeof ACTS)[number];

/** An interview in memory that is played on; every method saves what it brings about. */
export interface Player {
  readonly interview: Interview;
  readonly step: Step;
  /** The questions asked so far, by number. */
  readonly questions: readonly Question[];
  readonly here: TestSurroundings;
  /** Changes what the coach will say from now on. */
  rewrite(over: Partial<Script>): void;
  /** Saves what a move or a reply brings; throws when it was refused. */
  save(moved: Moved | Folded): Changes;
  /** The coach does everything that waits for it. */
  coach(): void;
  /** The coach does all its work, then the candidate answers what is asked. */
  answer(text?: string): void;
  /** Does this if it is possible now, or says why it was refused. `pick` chooses the question to retry. */
  attempt(act: Act, pick?: number): Refusal | undefined;
  /** Does what the interview waits for until it waits for nothing; gives the number of steps it took. */
  finish(atMost?: number): number;
}

/** A player at a session that was just started, with `session` overriding what `aSession` says. */
export function aPlayer(
  session: Partial<Session> = {},
  script: Partial<Script> = {},
  around: Partial<Pick<Interview, 'application' | 'resume'>> = {},
): Player {
  const here = testSurroundings();
  const progress = aProgress({ stamp: here.stamp() });
  return playerOf(anInterview({ session: aSession({ progress, ...session }), ...around }), script, here);
}

/** A player that goes on with an interview. */
export function playerOf(
  begun: Interview,
  over: Partial<Script> = {},
  here: TestSurroundings = testSurroundings(),
): Player {
  let interview = begun;
  let script = aScript(over);
  const save = (moved: Moved | Folded): Changes => {
    if (!moved.ok) throw new Error(`refused: ${moved.error.kind}`);
    interview = applied(interview, moved.value);
    return moved.value;
  };
  const work = (): boolean => {
    const [first] = coachWork(interview);
    if (first) save(scriptedReply(interview, first, script)(interview, here));
    return first !== undefined;
  };
  const player: Player = {
    get interview() {
      return interview;
    },
    get step() {
      return nextStep(interview);
    },
    get questions() {
      return askedQuestions(interview);
    },
    here,
    rewrite: (changed) => {
      script = { ...script, ...changed };
    },
    save,
    coach() {
      for (let left = 200; work(); left -= 1) if (left === 0) throw new Error('a coach never done');
    },
    answer(text) {
      player.coach();
      save(answered(interview, here, text));
    },
    attempt(act, pick = 0) {
      if (act === 'coach') {
        work();
        return undefined;
      }
      const moved = movedBy(interview, act, here, pick);
      if (!moved.ok) return moved.error;
      save(moved);
      return undefined;
    },
    finish(atMost = 500) {
      let steps = 0;
      while (nextStep(interview).kind !== 'nothing') {
        steps += 1;
        if (steps > atMost) throw new Error(`still at '${nextStep(interview).kind}' after ${atMost} steps`);
        if (!work()) save(asAwaited(interview, here));
      }
      return steps;
    },
  };
  return player;
}

/** What a move by the candidate gives in an interview as it is now. */
function movedBy(
  interview: Interview,
  act: Exclude<Act, 'coach'>,
  here: TestSurroundings,
  pick: number,
): Moved {
  switch (act) {
    case 'answer':
      return answered(interview, here);
    case 'skip': {
      const thread = currentThread(interview);
      if (!thread) return fail({ kind: 'out-of-turn' });
      return moves.skip(interview, { questionId: thread.question.id, attempt: thread.attempt }, here);
    }
    case 'retry': {
      const asked = askedQuestions(interview);
      const question = asked[pick % Math.max(1, asked.length)];
      return question ? moves.retry(interview, question.id, here) : fail({ kind: 'question-not-found' });
    }
    case 'move_on':
      return moves.next(interview, here);
    case 'pause':
      return moves.pause(interview, here);
    case 'resume':
      return moves.resume(interview, here);
    case 'end':
      return moves.end(interview, here);
    case 'abandon':
      return moves.abandon(interview, here);
  }
}

/** What a candidate does who goes straight on: answers, turns the page, ends; gives up where nothing was said. */
function asAwaited(interview: Interview, here: TestSurroundings): Moved {
  const step = nextStep(interview);
  switch (step.kind) {
    case 'start':
    case 'resume':
      return moves.resume(interview, here);
    case 'response':
      return answered(interview, here);
    case 'next': {
      const turned = moves.next(interview, here);
      return turned.ok ? turned : moves.end(interview, here);
    }
    case 'end': {
      const ended = moves.end(interview, here);
      return ended.ok ? ended : moves.abandon(interview, here);
    }
    case 'question':
    case 'analysis':
    case 'summary':
    case 'nothing':
      throw new Error(`'${step.kind}' is not the candidate's turn`);
  }
}

function answered(interview: Interview, here: TestSurroundings, text?: string): Moved {
  const step = nextStep(interview);
  if (step.kind !== 'response') return fail({ kind: 'out-of-turn' });
  const { thread, responseNumber } = step;
  const slot = { questionId: thread.question.id, attempt: thread.attempt, responseNumber };
  const words = `I did my part in ${thread.question.number}.${thread.attempt}.${responseNumber}.`;
  return moves.respond(interview, slot, text ?? words, here);
}

/** What a script says to one piece of a coach's work, to be folded into the interview as it is by then. */
export function scriptedReply(
  interview: Interview,
  work: Work,
  script: Script,
  source: Source = ON_DEVICE,
): (now: Interview, here: TestSurroundings) => Folded {
  switch (work.kind) {
    case 'question': {
      const reply = script.question(questionInput(interview, work.number, []));
      return (now, here) => foldQuestion(now, work.number, reply, source, here);
    }
    case 'analysis': {
      const reply = script.analysis(analysisInput(interview, work.thread, work.response));
      return (now, here) => foldAnalysis(now, work.response, reply, source, here);
    }
    case 'question_feedback': {
      const analysis = work.thread.exchanges.at(-1)?.analysis;
      if (!analysis) throw new Error('feedback without an analysis');
      const reply = script.questionFeedback(questionFeedbackInput(interview, work.thread, analysis));
      return (now, here) => foldQuestionFeedback(now, work.thread, reply, source, here);
    }
    case 'session_feedback': {
      const reply = script.sessionFeedback(sessionFeedbackInput(interview));
      return (now, here) => foldSessionFeedback(now, reply, source, here);
    }
  }
}

/** The value of a success; throws with the failure's kind. */
export function done<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`failed: ${result.error.kind}`);
  return result.value;
}

/** Resolves with the first value that fits, then stops watching. */
export function until<T>(
  watch: (onValue: (value: T) => void, onProblem: (problem: { readonly kind: string }) => void) => () => void,
  fits: (value: T) => boolean,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | undefined;
    let settled = false;
    const settle = (act: () => void) => {
      if (settled) return;
      settled = true;
      stop?.();
      act();
    };
    stop = watch(
      (value) => {
        if (fits(value)) settle(() => resolve(value));
      },
      (problem) => settle(() => reject(new Error(problem.kind))),
    );
    if (settled) stop();
  });
}
