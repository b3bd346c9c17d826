/*
 * The right coach at every step: Claude when it may be told, is there and answers in good time; else the one on
 * the device, which is always there. Both are loaded when they are first needed: question bank and word lists are
 * of no use to somebody who only looks at the home screen. A failed load is tried anew the next time.
 */

import type { Clock } from '#shared/clock.ts';
import type { CoachProblem } from '#shared/problem.ts';
import { type Away, createAway } from './away.ts';
import { systemClock } from './clock.ts';
import type { Asking, Coach, Coaches, CoachReply, CompanyResearcher } from './coach.ts';
import { PATIENCE, type Patience, patiently } from './patience.ts';

export interface CoachesParts {
  readonly onDevice: () => Promise<Coach>;
  readonly claude: () => Promise<Coach>;
  /** False only where the browser is sure that there is no network. */
  readonly online: () => boolean;
  readonly clock: Clock;
}

/** The choice among these coaches. */
export function createCoaches({ onDevice, claude, online, clock }: CoachesParts): Coaches {
  const backers: (() => void)[] = [];
  const away = createAway(clock, () => {
    for (const back of backers) back();
  });
  let leaving = new AbortController();
  const openDevice = kept(onDevice);
  const openClaude = kept(claude);

  /** Claude, whose answers tell whether it is there, and who is no longer asked when the candidate leaves it. */
  async function watchedClaude(awaited = true): Promise<Coach | null> {
    if (!online() || away.now()) return null;
    const coach = await openClaude().catch(() => null); // offline before all of the app was here
    const heard = awaited ? away : unlessPassing(away);
    return coach && asking(coach, (ask) => noting(ask, heard, () => leaving.signal));
  }

  return {
    async atOnce(mayGoOut) {
      const [device, remote] = [await openDevice(), mayGoOut ? await watchedClaude() : null];
      return remote ? firstOf(remote, device, clock) : device;
    },
    inItsTime: () => watchedClaude(),
    async ahead() {
      const remote = await watchedClaude(false);
      return (
        remote &&
        asking(remote, (ask, of) => (input, given) => {
          return patiently((with_) => ask(input, with_), given, PATIENCE[of], clock);
        })
      );
    },
    watchAway: (onAway) => away.watch(onAway),
    onBack: (back) => void backers.push(back),
    lookAgain: () => away.lookAgain(),
    leave() {
      leaving.abort();
      leaving = new AbortController();
    },
  };
}

type Ask<I, O> = (input: I, asking: Asking) => CoachReply<O>;

/** The same coach, each of whose methods is asked in another way. */
function asking(coach: Coach, how: <I, O>(ask: Ask<I, O>, of: keyof typeof PATIENCE) => Ask<I, O>): Coach {
  const bound = <I, O>(ask: Ask<I, O>, of: keyof typeof PATIENCE) => {
    const changed = how(ask, of);
    return (input: I, given: Asking = {}) => changed(input, given);
  };
  return {
    source: coach.source,
    generateQuestion: bound(coach.generateQuestion, 'question'),
    analyzeResponse: bound(coach.analyzeResponse, 'analysis'),
    questionFeedback: bound(coach.questionFeedback, 'questionFeedback'),
    sessionFeedback: bound(coach.sessionFeedback, 'sessionFeedback'),
  };
}

interface Hearing extends Pick<Away, 'worked' | 'failed'> {
  /** An asking was given up for want of an answer. */
  readonly gaveUp?: () => void;
}

/**
 * Who is asked what nobody waits for may be slow, or find one call too many in the air, and is still there for
 * somebody who waits.
 */
function unlessPassing(away: Away): Hearing {
  return {
    worked: away.worked,
    failed: (problem) => problem.kind === 'coach-busy' || away.failed(problem),
    gaveUp: () => {},
  };
}

/** Takes note of how the asking ended. Once the candidate has left, nothing that comes is taken or written down. */
function noting<I, O>(ask: Ask<I, O>, heard: Hearing, leaving: () => AbortSignal): Ask<I, O> {
  const gaveUp = heard.gaveUp ?? (() => heard.failed(UNREACHABLE));
  return async (input, given) => {
    const left = leaving();
    const signal = given.signal ? AbortSignal.any([given.signal, left]) : left;
    const onSpent: Asking['onSpent'] = (spent) => left.aborted || given.onSpent?.(spent);
    try {
      const reply = await ask(input, { ...given, signal, onSpent });
      if (left.aborted) return LEFT;
      if (reply.ok) heard.worked();
      else heard.failed(reply.error);
      return reply;
    } catch (bug) {
      if (left.aborted) return LEFT;
      // Any other end is not the network's.
      if (given.signal?.aborted) gaveUp();
      throw bug;
    }
  };
}

const LEFT = { ok: false, error: { kind: 'coach-absent' } } as const;

const UNREACHABLE: CoachProblem = { kind: 'coach-unreachable' };

/** The remote coach as long as it answers in good time, and the device's where it does not. */
function firstOf(remote: Coach, device: Coach, clock: Clock): Coach {
  const methods = { ...PATIENCE } as Readonly<Record<keyof typeof PATIENCE, Patience>>;
  const both = <I, O>(
    ask: (coach: Coach) => Ask<I, O>,
    of: keyof typeof PATIENCE,
  ): ((input: I, given?: Asking) => CoachReply<O>) => {
    return async (input, given = {}) => {
      const reply = await patiently((with_) => ask(remote)(input, with_), given, methods[of], clock);
      if (reply.ok) return { source: remote.source, ...reply };
      return ask(device)(input, given);
    };
  };
  return {
    source: device.source,
    generateQuestion: both((coach) => coach.generateQuestion, 'question'),
    analyzeResponse: both((coach) => coach.analyzeResponse, 'analysis'),
    questionFeedback: both((coach) => coach.questionFeedback, 'questionFeedback'),
    sessionFeedback: both((coach) => coach.sessionFeedback, 'sessionFeedback'),
  };
}

/** Loads once; again after it failed. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  };
}

/** The coaches of this page. */
export function openCoaches(): Coaches {
  return createCoaches({
    onDevice: loadOnDevice,
    claude: loadClaude,
    online: () => navigator.onLine,
    clock: systemClock,
  });
}

async function loadOnDevice(): Promise<Coach> {
  const [{ createOnDeviceCoach }, { generateQuestion }] = await Promise.all([
    import('./on-device/on-device-coach.ts'),
    import('./on-device/questions/generate-question.ts'),
  ]);
  return createOnDeviceCoach({ generateQuestion });
}

/** Who looks companies up. Whether Claude is away does not matter: somebody asks, and is told. */
export const openResearcher = (): Promise<CompanyResearcher> => loadClaude();

async function loadClaude(): Promise<Coach & CompanyResearcher> {
  const { openClaudeCoach } = await import('./claude/open-claude-coach.ts');
  return openClaudeCoach(systemClock);
}
