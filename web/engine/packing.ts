/*
 * Fetching all questions of an interview while there is a network, for a time without one. What is fetched is stored
 * question by question (shared/interview/prepared.ts), so what is here stays here, whatever becomes of the rest; what
 * is being fetched is known here and ends with the page. Follow-ups are not packed: they are about an answer nobody
 * has given yet.
 */
import type { SessionId, Surroundings } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { mayGoOut } from '#shared/interview/may-go-out.ts';
import { foldPrepared, knownNow, toPack } from '#shared/interview/prepared.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Coaches, CoachProblem } from '#web/coach/coach.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import { questionFrom } from './ask.ts';
import { counted } from './counted.ts';
import { nameOf } from './lane.ts';
import { questionLock } from './question-turns.ts';
import type { RunnerParts } from './runner.ts';

export type PackingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly problem: CoachProblem | StoreProblem };

export interface Packing {
  /** Fetches the questions that are not here yet; does nothing while it works already. */
  pack(id: SessionId): void;
  /** Ends the fetching; what is here stays. */
  cancel(id: SessionId): void;
  cancelAll(): void;
  /** Calls back with the state now and at every change. */
  watch(id: SessionId, onState: (state: PackingState) => void): () => void;
}

export interface PackingParts extends Pick<RunnerParts, 'claudeSince' | 'exclusively'> {
  readonly store: Store;
  readonly coaches: Pick<Coaches, 'ahead' | 'lookAgain'>;
  readonly surroundings: () => Promise<Surroundings>;
}

/** How often a question that cannot be used is asked for again before it is left to the coach on the device. */
const TRIES = 3;
const IDLE: PackingState = { kind: 'idle' };

/** The packing of this page. */
export function createPacking(parts: PackingParts): Packing {
  const states = new Map<SessionId, PackingState>();
  const watchers = new Map<SessionId, Set<(state: PackingState) => void>>();
  const stops = new Map<SessionId, AbortController>();

  function tell(id: SessionId, state: PackingState): void {
    states.set(id, state);
    for (const watcher of [...(watchers.get(id) ?? [])]) watcher(state);
  }

  function cancel(id: SessionId): void {
    stops.get(id)?.abort();
    stops.delete(id);
    tell(id, IDLE);
  }

  async function run(id: SessionId, signal: AbortSignal): Promise<void> {
    const packed = await packAll(parts, id, signal).catch((bug: unknown) =>
      fail<CoachProblem>({ kind: 'coach-failed', detail: nameOf(bug) }),
    );
    if (signal.aborted) return;
    stops.delete(id);
    tell(id, packed.ok ? IDLE : { kind: 'failed', problem: packed.error });
  }

  return {
    pack(id) {
      if (stops.has(id)) return;
      const stop = new AbortController();
      stops.set(id, stop);
      tell(id, { kind: 'working' });
      // Somebody asks, so a failure of a moment ago is no reason not to try.
      parts.coaches.lookAgain();
      void run(id, stop.signal);
    },
    cancel,
    cancelAll() {
      for (const id of [...stops.keys()]) cancel(id);
    },
    watch(id, onState) {
      const own = watchers.get(id) ?? new Set();
      watchers.set(id, own.add(onState));
      onState(states.get(id) ?? IDLE);
      return () => own.delete(onState);
    },
  };
}

type Packed = Result<void, CoachProblem | StoreProblem>;

/**
 * One after the other, because each must differ from those before it. The first failure of the coach ends it: the
 * next question would fail alike, and what is here can be seen.
 */
async function packAll(parts: PackingParts, id: SessionId, signal: AbortSignal): Promise<Packed> {
  const tries = new Map<number, number>();
  for (;;) {
    const read = await parts.store.readInterview(id);
    if (!read.ok) return read;
    const interview = read.value;
    if (!interview || !mayGoOut(interview.session, parts.claudeSince())) return ok(undefined);
    const number = toPack(interview).find((it) => (tries.get(it) ?? 0) < TRIES);
    if (number === undefined || signal.aborted) return ok(undefined);
    let fetched: Result<boolean, CoachProblem | StoreProblem> = ok(true);
    await parts.exclusively(questionLock(id), async (waited) => {
      // Somebody else was at it: what is here now is looked at anew.
      if (waited || signal.aborted) return;
      const before = tries.get(number) ?? 0;
      fetched = await fetchOne(parts, interview, { number, before, signal });
    });
    if (!fetched.ok) return fetched;
    if (!fetched.value) tries.set(number, (tries.get(number) ?? 0) + 1);
  }
}

/** Whether the question is here now; false where it cannot be used. */
async function fetchOne(
  { store, coaches, surroundings }: PackingParts,
  interview: Interview,
  wanted: { readonly number: number; readonly before: number; readonly signal: AbortSignal },
): Promise<Result<boolean, CoachProblem | StoreProblem>> {
  const { id } = interview.session;
  const { number } = wanted;
  const coach = await coaches.ahead();
  if (!coach) return fail({ kind: 'coach-unreachable' });
  const reply = await questionFrom(counted(coach, store, id), store, interview, wanted);
  if (!reply.ok) return reply;
  const at = await surroundings();
  const { value, source } = reply.value;
  const madeKnowing = knownNow(interview);
  const saved = await store.change(id, (now) =>
    foldPrepared(now, value, { number, source, madeKnowing }, at),
  );
  if (saved.ok || saved.error.kind === 'no-longer-awaited') return ok(true);
  return saved.error.kind === 'unusable-reply' ? ok(false) : fail(saved.error);
}
