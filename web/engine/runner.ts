/*
 * Does the work that waits for a coach: reads what is missing from the records, asks, holds the reply against
 * the rules, saves, and looks again. It remembers nothing that would have to survive a crash; whoever opens the
 * app next finds the same work in the same records.
 */
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { SessionId, Surroundings } from '#shared/ids.ts';
import { applied } from '#shared/interview/applied.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { coachWork, type Work } from '#shared/interview/next-step.ts';
import type { Question } from '#shared/interview/records.ts';
import {
  type Folded,
  foldAnalysis,
  foldQuestion,
  foldQuestionFeedback,
  foldSessionFeedback,
} from '#shared/interview/replies.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Coach, CoachProblem } from '#web/coach/coach.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import { analysisInput, questionFeedbackInput, questionInput, sessionFeedbackInput } from './coach-inputs.ts';

/** What the coach is doing for one session, for a screen that waits. */
export type CoachState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly on: Work['kind'] }
  | { readonly kind: 'waiting'; readonly problem: CoachProblem | StoreProblem };

export interface Runner {
  /**
   * Something changed in a session: see whether a coach has work, and do it. Never throws.
   * @param interview as it is now, where that is known; else it is read.
   */
  nudge(id: SessionId, interview?: Interview): void;
  /** The app was opened, or the network is back: look through every session that may have work. */
  nudgeAll(): Promise<void>;
  /** Calls back with the state now and at every change. */
  watch(id: SessionId, onState: (state: CoachState) => void): () => void;
  /** Resolves when no work is under way. */
  settled(): Promise<void>;
}

export interface RunnerParts {
  readonly store: Store;
  readonly openCoach: () => Promise<Coach>;
  readonly surroundings: () => Promise<Surroundings>;
  /** Runs one piece of work at a time per name, over all tabs, so that no coach is asked twice at once. */
  readonly exclusively: (name: string, work: () => Promise<void>) => Promise<void>;
}

/** How often an unusable reply is asked for again before it is given up until the next nudge. */
const TRIES = 3;
/** How far back questions of earlier sessions are avoided. */
const ASKED_BEFORE = 300;
const IDLE: CoachState = { kind: 'idle' };

/** The runner over a store and a coach. */
export function createRunner(parts: RunnerParts): Runner {
  const states = new Map<SessionId, CoachState>();
  const watchers = new Map<SessionId, Set<(state: CoachState) => void>>();
  const running = new Map<SessionId, Promise<void>>();
  const again = new Set<SessionId>();

  function tell(id: SessionId, state: CoachState): void {
    states.set(id, state);
    for (const watcher of watchers.get(id) ?? []) watcher(state);
  }

  async function run(id: SessionId, interview: Interview | undefined): Promise<void> {
    let known = interview;
    try {
      do {
        again.delete(id);
        await parts.exclusively(`rehearse:coach:${id}`, async () => {
          const begun = { id, known };
          known = undefined;
          const done = await workThrough(parts, begun, (on) => tell(id, { kind: 'working', on }));
          tell(id, done.ok ? IDLE : { kind: 'waiting', problem: done.error });
        });
      } while (again.has(id));
    } catch (bug) {
      tell(id, { kind: 'waiting', problem: { kind: 'coach-failed', detail: nameOf(bug) } });
    } finally {
      // In the same turn as the last look at `again`: a nudge a turn later must find nothing running.
      running.delete(id);
    }
  }

  function nudge(id: SessionId, interview?: Interview): void {
    if (running.has(id)) {
      again.add(id);
      return;
    }
    // A turn later, so that a run is entered before it can be over.
    running.set(
      id,
      Promise.resolve().then(() => run(id, interview)),
    );
  }

  return {
    nudge,
    async nudgeAll() {
      const open = await parts.store.openSessions();
      if (open.ok) for (const id of open.value) nudge(id);
    },
    watch(id, onState) {
      const own = watchers.get(id) ?? new Set();
      watchers.set(id, own.add(onState));
      onState(states.get(id) ?? IDLE);
      return () => own.delete(onState);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

/**
 * Does a session's work until none is left, or says what it waits for. A piece of work that fails is passed over
 * for the rest of the run, so that one answer a coach cannot judge keeps it from nothing else: the summary, which
 * comes last in the work, is written without it.
 *
 * It goes on from the interview its own change made, and reads it only where it does not know it: each reading
 * is ten queries on a phone. What another tab changed meanwhile is seen where it counts, when a reply is folded.
 */
async function workThrough(
  parts: RunnerParts,
  { id, known: begun }: { readonly id: SessionId; readonly known: Interview | undefined },
  onWork: (kind: Work['kind']) => void,
): Promise<Result<void, CoachProblem | StoreProblem>> {
  const failed = new Map<string, CoachProblem | StoreProblem>();
  const tries = new Map<string, number>();
  let known = begun;
  for (;;) {
    if (!known) {
      const read = await parts.store.readInterview(id);
      if (!read.ok) return read;
      known = read.value;
    }
    const work = known && coachWork(known).find((it) => !failed.has(keyOf(it)));
    if (!known || !work) {
      const [first] = failed.values();
      return first ? fail(first) : ok(undefined);
    }
    onWork(work.kind);
    const key = keyOf(work);
    const fold = await askSafely(parts, known, work);
    if (!fold.ok) {
      failed.set(key, fold.error);
      continue;
    }
    const surroundings = await parts.surroundings();
    known = undefined;
    const saved = await parts.store.change(id, (now) => {
      const folded = fold.value(now, surroundings);
      known = now && folded.ok ? applied(now, folded.value) : undefined;
      return folded;
    });
    if (!saved.ok) known = undefined;
    if (saved.ok || saved.error.kind === 'no-longer-awaited') continue;
    // What cannot be saved now could not be saved for the next piece of work either.
    if (saved.error.kind !== 'unusable-reply') return fail(saved.error);
    tries.set(key, (tries.get(key) ?? 0) + 1);
    if (tries.get(key) === TRIES) failed.set(key, { kind: 'coach-failed', detail: saved.error.rule });
  }
}

/** What tells one piece of a session's work from another, also after the interview was read anew. */
function keyOf(work: Work): string {
  switch (work.kind) {
    case 'question':
      return `${work.kind} ${work.number}`;
    case 'analysis':
      return `${work.kind} ${work.response.id}`;
    case 'question_feedback':
      return `${work.kind} ${work.question.id} ${work.thread.attempt}`;
    case 'session_feedback':
      return work.kind;
  }
}

/** A coach that throws at one piece of work is a coach that failed at it, and may still do the others. */
async function askSafely(
  parts: RunnerParts,
  interview: Interview,
  work: Work,
): Promise<Result<Fold, CoachProblem | StoreProblem>> {
  try {
    return await ask(parts, interview, work);
  } catch (bug) {
    return fail({ kind: 'coach-failed', detail: nameOf(bug) });
  }
}

type Fold = (interview: Interview | undefined, surroundings: Surroundings) => Folded;

/** Asks the coach for one piece of work and gives back how its reply is folded into the interview as it is then. */
async function ask(
  { store, openCoach }: RunnerParts,
  interview: Interview,
  work: Work,
): Promise<Result<Fold, CoachProblem | StoreProblem>> {
  const coach = await openCoach();
  const { source } = coach;
  switch (work.kind) {
    case 'question': {
      const old = await rehearsed(store, interview, work.number);
      if (!old.ok) return old;
      const again = old.value;
      if (again) return ok((now, at) => foldQuestion(now, work.number, again, again.source, at));
      const before = await store.recentQuestionTexts(ASKED_BEFORE);
      const input = questionInput(interview, work.number, before.ok ? before.value : []);
      const reply = checked(GenerateQuestion.Output, await coach.generateQuestion(input));
      return reply.ok ? ok((now, at) => foldQuestion(now, work.number, reply.value, source, at)) : reply;
    }
    case 'analysis': {
      const input = analysisInput(interview, work.thread, work.response);
      const reply = checked(AnalyzeResponse.Output, await coach.analyzeResponse(input));
      return reply.ok ? ok((now, at) => foldAnalysis(now, work.response, reply.value, source, at)) : reply;
    }
    case 'question_feedback': {
      const analysis = work.thread.exchanges.at(-1)?.analysis;
      if (!analysis) return fail({ kind: 'coach-failed', detail: 'no analysis to explain' });
      const input = questionFeedbackInput(interview, work.thread, analysis);
      const reply = checked(QuestionFeedback.Output, await coach.questionFeedback(input));
      return reply.ok
        ? ok((now, at) => foldQuestionFeedback(now, work.thread, reply.value, source, at))
        : reply;
    }
    case 'session_feedback': {
      const reply = checked(
        SessionFeedback.Output,
        await coach.sessionFeedback(sessionFeedbackInput(interview)),
      );
      return reply.ok ? ok((now, at) => foldSessionFeedback(now, reply.value, source, at)) : reply;
    }
  }
}

/** The old question that a session asks first, when it is a rehearsal and the question still there. */
async function rehearsed(
  store: Store,
  { session }: Interview,
  number: number,
): Promise<Result<Question | undefined, StoreProblem>> {
  return session.rehearses === null || number > 1 ? ok(undefined) : store.readQuestion(session.rehearses);
}

/** A reply that breaks its schema is a coach that failed; its content is never put into a message. */
function checked<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  reply: Result<unknown, CoachProblem>,
): Result<T, CoachProblem> {
  if (!reply.ok) return reply;
  const parsed = schema.safeParse(reply.value);
  return parsed.success ? ok(parsed.data) : fail({ kind: 'coach-failed', detail: 'a reply out of shape' });
}

function nameOf(bug: unknown): string {
  return bug instanceof Error ? bug.name : 'unknown';
}
