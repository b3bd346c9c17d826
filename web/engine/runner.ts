/*
 * Does the work that waits for a coach: reads what is missing from the records, asks, holds the reply against
 * the rules, saves, and looks again. It remembers nothing that would have to survive a crash; whoever opens the
 * app next finds the same work in the same records.
 */
import type { Instant, SessionId, Surroundings } from '#shared/ids.ts';
import { applied } from '#shared/interview/applied.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { Coaches, CoachProblem } from '#web/coach/coach.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import { askSafely } from './ask.ts';
import { createLane, type EarlyWords, type Looked, type Standing } from './lane.ts';
import { inTheEnd, inTurn, questionKey, TRIES, type UselessQuestions } from './question-turns.ts';
import { keyOf, laterTasks, type Task, urgentTasks } from './tasks.ts';

/** What the coach is doing for one session, for a screen that waits. */
export type CoachState = Standing;

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
  readonly coaches: Pick<Coaches, 'atOnce' | 'inItsTime' | 'ahead'>;
  /** Since when Claude may be told of what is written here; null: it may not. */
  readonly claudeSince: () => Instant | null;
  readonly surroundings: () => Promise<Surroundings>;
  /** Runs one piece of work at a time per name, over all tabs, so that no coach is asked twice at once. */
  readonly exclusively: (name: string, work: (waited: boolean) => Promise<void>) => Promise<void>;
}

const IDLE: CoachState = { kind: 'idle' };

/**
 * The runner over a store and its coaches. Two lanes: what the candidate cannot go on without, and after it what
 * is read later, so that feedback which takes Claude ten seconds to write keeps nobody from the next question.
 */
export function createRunner(parts: RunnerParts): Runner {
  const watchers = new Map<SessionId, Set<(state: CoachState) => void>>();
  const told = new Map<SessionId, CoachState>();
  /** What Claude could not add to; asked again when the app is opened next, unless Claude declined. */
  const givenUp = new Set<string>();
  const useless: UselessQuestions = new Map();

  const urgent = createLane({
    work: (id, known, onWork) =>
      workThrough(parts, { id, known, onWork, next: urgentTasks(parts.claudeSince), givenUp, useless }),
    exclusively: (work, id) => parts.exclusively(`rehearse:coach:${id}`, work),
    onChange: tell,
    onEnd(id, known) {
      // What is known here may be old by the time the other lane's turn has come, so it reads for itself.
      if (!known || next(known).length > 0) later.nudge(id);
    },
  });
  const next = laterTasks(parts.claudeSince, givenUp);
  const later = createLane({
    async work(id, known, onWork) {
      // Another tab, or the app before it was closed, may have been told no.
      const declined = await parts.store.readDeclined();
      if (declined.ok) for (const key of declined.value) givenUp.add(key);
      return workThrough(parts, { id, known, onWork, next, givenUp, useless });
    },
    exclusively: (work, id) => parts.exclusively(`rehearse:coach-later:${id}`, work),
    onChange: tell,
    onEnd: () => {},
  });

  function stateOf(id: SessionId): CoachState {
    const [first, second] = [urgent.standing(id), later.standing(id)];
    if (first.kind === 'idle') return second;
    return first.kind === 'waiting' || second.kind !== 'waiting' ? first : second;
  }

  function tell(id: SessionId): void {
    const state = stateOf(id);
    // Between two lanes there is a moment without work, which is not the end of it.
    if (state.kind === 'idle' && (urgent.runs(id) || later.runs(id))) return;
    if (told.get(id) === state) return;
    told.set(id, state);
    for (const watcher of watchers.get(id) ?? []) watcher(state);
  }

  return {
    nudge: (id, interview) => urgent.nudge(id, interview),
    async nudgeAll() {
      const open = await parts.store.openSessions(parts.claudeSince());
      if (open.ok) for (const id of open.value) urgent.nudge(id);
    },
    watch(id, onState) {
      const own = watchers.get(id) ?? new Set();
      watchers.set(id, own.add(onState));
      onState(told.get(id) ?? IDLE);
      return () => own.delete(onState);
    },
    async settled() {
      for (;;) {
        const all = [...urgent.all(), ...later.all()];
        if (all.length === 0) return;
        await Promise.all(all);
      }
    },
  };
}

interface Begun {
  readonly id: SessionId;
  readonly known: Interview | undefined;
  readonly onWork: (early?: EarlyWords) => void;
  /** What there is to do, most urgent first. */
  readonly next: (interview: Interview) => readonly Task[];
  readonly givenUp: Set<string>;
  readonly useless: UselessQuestions;
}

/** What a run has learned so far. */
interface Run {
  readonly failed: Map<string, CoachProblem | StoreProblem | null>;
  readonly tries: Map<string, number>;
  /** The interview as it is now, where that is known. */
  known: Interview | undefined;
  /** Somebody waited already while another was at it. */
  waited: boolean;
}

/**
 * Does a session's work until none is left, or says what it waits for. A piece of work that fails is passed over
 * for the rest of the run, so that one answer a coach cannot judge keeps it from nothing else: the summary, which
 * comes last in the work, is written without it.
 *
 * It goes on from the interview its own change made, and reads it only where it does not know it: each reading
 * is eleven queries on a phone. What another tab changed meanwhile is seen where it counts, when a reply is folded.
 */
async function workThrough(parts: RunnerParts, begun: Begun): Promise<Looked> {
  const { id, next } = begun;
  const run: Run = { failed: new Map(), tries: new Map(), known: begun.known, waited: false };
  for (;;) {
    if (!run.known) {
      const read = await parts.store.readInterview(id);
      if (!read.ok) return waiting(read.error);
      run.known = read.value;
    }
    const interview = run.known;
    const first = interview && next(interview).find((it) => !run.failed.has(keyOf(it, interview)));
    const task = first && inTheEnd(first, { id, useless: begun.useless, waited: run.waited });
    if (!interview || !task) {
      const [problem] = [...run.failed.values()].filter((it) => it !== null);
      return problem ? waiting(problem) : { standing: IDLE, known: run.known };
    }
    if (!task.unawaited) begun.onWork();
    const ended = await inTurn(parts.exclusively, id, task, async (waited) => {
      if (!waited) return doTask(parts, begun, run, { interview, task });
      // What somebody else was just asked for may be here now.
      run.known = undefined;
      run.waited = true;
      return undefined;
    });
    if (ended) return ended;
  }
}

interface Chosen {
  readonly interview: Interview;
  readonly task: Task;
}

/** Asks, folds and saves; what the session waits for where the run ends with it. */
async function doTask(
  parts: RunnerParts,
  { id, givenUp, useless, onWork }: Begun,
  run: Run,
  { interview, task }: Chosen,
): Promise<Looked | undefined> {
  const key = keyOf(task, interview);
  const failed = (problem: CoachProblem | StoreProblem) =>
    void run.failed.set(key, task.unawaited ? null : problem);
  const question = questionKey(id, task);
  const [tries, tried] = question === null ? [run.tries, key] : [useless, question];
  const before = tries.get(tried) ?? 0;
  const fold = await askSafely(parts, interview, task, { before, onEarly: onWork });
  if (!fold.ok) {
    failed(fold.error);
    if (task.unawaited && isFinal(fold.error)) givenUp.add(key);
    if (task.unawaited && fold.error.kind === 'coach-declined') await parts.store.noteDeclined(key);
    return undefined;
  }
  const surroundings = await parts.surroundings();
  run.known = undefined;
  const saved = await parts.store.change(id, (now) => {
    const folded = fold.value(now, surroundings);
    run.known = now && folded.ok ? applied(now, folded.value) : undefined;
    return folded;
  });
  if (!saved.ok) run.known = undefined;
  if (saved.ok || saved.error.kind === 'no-longer-awaited') return undefined;
  // What cannot be saved now could not be saved for the next piece of work either.
  if (saved.error.kind !== 'unusable-reply') return waiting(saved.error);
  tries.set(tried, before + 1);
  // A question that somebody waits for is asked by the coach on the device next.
  if (before + 1 < TRIES || (question !== null && !task.unawaited)) return undefined;
  failed({ kind: 'coach-failed', detail: saved.error.rule });
  if (task.unawaited) givenUp.add(key);
  return undefined;
}

function waiting(problem: CoachProblem | StoreProblem): Looked {
  return { standing: { kind: 'waiting', problem }, known: undefined };
}

/** Whether asking Claude for the same once more would bring the same. */
function isFinal({ kind }: CoachProblem | StoreProblem): boolean {
  return kind === 'coach-declined' || kind === 'coach-failed';
}
