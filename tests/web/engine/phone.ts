/*
 * A phone for the engine: one database, one clock, locks between its tabs. A tab is an engine; a test opens
 * as many as it likes, and kills them by opening the phone anew over the same database.
 */
import type { AnyId, Instant, SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { AnswerSlot } from '#shared/interview/moves.ts';
import { coachWork, nextStep, type Step } from '#shared/interview/next-step.ts';
import type { Setup } from '#shared/interview/start.ts';
import { done, type ScriptedCoach, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { anId, DEVICE, type TestSurroundings, testSurroundings } from '#tests/helpers/records.ts';
import type { Coach, Coaches, CompanyResearcher } from '#web/coach/coach.ts';
import {
  type CoachState,
  createInterviews,
  type DeviceParts,
  type Interviews,
} from '#web/engine/interviews.ts';
import { createMemoryStore } from '#web/store/memory-store.ts';
import type { Store } from '#web/store/store.ts';

export interface Phone {
  readonly store: Store;
  readonly here: TestSurroundings;
  /** Opens the app in a tab, with this coach or these. */
  open(coach: Coach | Coaches, researcher?: CompanyResearcher): Interviews;
  /** What the candidate said to Claude reading along: since when, or not. */
  agree(since: Instant | null): void;
  /** The app comes to the front, or the network is back. */
  wake(): void;
  /** Resolves when what is under way by this name, in any tab, is over. */
  inTurn(name: string): Promise<void>;
}

/** A phone; give it the database and the clock of another to open it again after a crash. */
export function aPhone({
  store = createMemoryStore({ storage: null, events: null }),
  here = testSurroundings(),
}: Partial<Pick<Phone, 'store' | 'here'>> = {}): Phone {
  const lines = new Map<string, Promise<void>>();
  const wakers: (() => void)[] = [];
  const consents: (() => void)[] = [];
  let since: Instant | null = null;
  const device: DeviceParts = {
    now: () => here.now,
    newId: <K extends AnyId>() => anId<K>(),
    deviceId: () => DEVICE,
    exclusively(name, work) {
      const before = lines.get(name);
      const turn = (before ?? Promise.resolve()).then(() => work(before !== undefined));
      const over = turn
        .catch(() => undefined)
        .then(() => {
          if (lines.get(name) === over) lines.delete(name);
        });
      lines.set(name, over);
      return turn;
    },
    keepData: () => {},
    onWake: (wake) => {
      wakers.push(wake);
    },
    claudeSince: () => since,
    watchConsent: (onChange) => {
      consents.push(onChange);
    },
  };
  return {
    store,
    here,
    open: (coach, researcher) =>
      createInterviews(store, 'atOnce' in coach ? coach : alone(coach), device, async () => {
        if (!researcher) throw new Error('nobody looks companies up here');
        return researcher;
      }),
    agree: (at) => {
      since = at;
      for (const onChange of consents) onChange();
    },
    wake: () => {
      for (const wake of wakers) wake();
    },
    inTurn: async (name) => lines.get(name),
  };
}

/** A phone with one coach and no other. */
export function alone(coach: Coach): Coaches {
  return {
    atOnce: async () => coach,
    inItsTime: async () => null,
    ahead: async () => null,
    watchAway: () => () => {},
    onBack: () => {},
    lookAgain: () => {},
    leave: () => {},
  };
}

/** What a candidate chooses who changes nothing on the form but the number of questions. */
export function aSetup(over: Partial<Setup> = {}): Setup {
  return {
    stage: 'hiring_manager',
    type: 'behavioral',
    difficulty: 'medium',
    roleLevel: null,
    industry: null,
    focusAreas: [],
    length: { kind: 'questions', count: 2 },
    timed: false,
    ...over,
  };
}

export const NO_MATERIAL = { applicationId: null, resumeId: null } as const;

/** The interview as soon as it waits for the candidate alone. */
export async function ready(app: Interviews, id: SessionId): Promise<Interview> {
  const interview = await until(
    app.watchInterview(id),
    (it) => it !== undefined && coachWork(it).length === 0,
  );
  if (!interview) throw new Error('there is no such session');
  return interview;
}

/** The interview as soon as it is at a step of this kind. */
export async function atStep(app: Interviews, id: SessionId, kind: Step['kind']): Promise<Interview> {
  const interview = await until(
    app.watchInterview(id),
    (it) => it !== undefined && nextStep(it).kind === kind,
  );
  if (!interview) throw new Error('there is no such session');
  return interview;
}

/** The slot an interview waits for an answer in. */
export function slotIn(interview: Interview): AnswerSlot {
  const step = nextStep(interview);
  if (step.kind !== 'response') throw new Error(`it waits for '${step.kind}', not for an answer`);
  const { thread, responseNumber } = step;
  return { questionId: thread.question.id, attempt: thread.attempt, responseNumber };
}

/** Does what the interview waits for, as a candidate would who goes straight on; false when it is over. */
export async function goOn(app: Interviews, id: SessionId): Promise<boolean> {
  const interview = await ready(app, id);
  const step = nextStep(interview);
  switch (step.kind) {
    case 'response': {
      const { question, attempt } = step.thread;
      const words = `I did my part in ${question.number}.${attempt}.${step.responseNumber}.`;
      return (await app.respond(id, slotIn(interview), words)).ok;
    }
    case 'next':
      return (await app.next(id)).ok || (await app.end(id)).ok;
    case 'end':
      return (await app.end(id)).ok;
    case 'nothing':
      return false;
    case 'start':
    case 'resume':
    case 'question':
    case 'analysis':
    case 'summary':
      throw new Error(`'${step.kind}' is not awaited of this candidate`);
  }
}

/** A session just started in an app that was just opened. */
export async function begun(
  coach: ScriptedCoach = scriptedCoach(),
  over: Parameters<typeof aSetup>[0] = {},
  phone: Phone = aPhone(),
) {
  const app = phone.open(coach);
  const id = done(await app.start(aSetup(over), NO_MATERIAL));
  return { phone, app, id, coach };
}

/** The kinds of what a coach was asked, in order. */
export const kinds = (coach: ScriptedCoach) => coach.asked.map(({ kind }) => kind);

/** What the database holds of a session. */
export async function stored(phone: Phone, id: SessionId) {
  const interview = done(await phone.store.readInterview(id));
  if (!interview) throw new Error('nothing is stored');
  return interview;
}

/** True while the work of a coach is held up. */
export const waiting = (state: CoachState) => state.kind === 'waiting';
/** True while no work is under way. */
export const idle = (state: CoachState) => state.kind === 'idle';

/** Every word of an interview that a person can read, without ids and times. */
export function wordsOf(interview: Interview) {
  const inOrder = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    questions: inOrder(interview.questions).map(({ number, text }) => [number, text]),
    responses: inOrder(interview.responses).map(({ prompt, text }) => [prompt, text]),
    analyses: inOrder(interview.analyses).map(({ verdict, briefFeedback, followUps }) => [
      verdict.kind === 'scored' ? verdict.score : null,
      briefFeedback,
      followUps,
    ]),
    feedback: inOrder(interview.questionFeedback).map(({ overallAssessment, revisedAnswer }) => [
      overallAssessment,
      revisedAnswer,
    ]),
    summary: interview.sessionFeedback.map(({ overallAssessment, overallScore, questionsCompleted }) => [
      overallAssessment,
      overallScore,
      questionsCompleted,
    ]),
  };
}
