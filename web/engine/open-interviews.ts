/*
 * The engine as screens hold it from the first line on. Rules and the runner are of no use to somebody who
 * looks at what is stored, so they arrive with the first act, or with an interview that a coach may have work
 * in; lists, finished interviews and drafts are there without them.
 */
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import { fail, type Result } from '#shared/result.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import type { DeviceParts, Interviews } from './interviews.ts';
import { keptWatch } from './kept-watch.ts';
import { missedSince } from './missed-since.ts';
import { createReading } from './reading.ts';

/** What the facade needs before the engine is there. */
export interface OpenInterviewsParts {
  readonly store: Store;
  readonly device: Pick<DeviceParts, 'now' | 'onWake' | 'claudeSince'>;
  /** Fetches the engine; called again after it failed. */
  readonly load: () => Promise<Interviews>;
}

/** As many of the newest sessions as Home looks through; the history begins with fewer. */
const KEPT_SESSIONS = 50;

/** The facade over an engine that loads when it is first needed. Call it once, in main.tsx. */
export function openInterviews({ store, device, load }: OpenInterviewsParts): Interviews {
  let loading: Promise<Interviews> | undefined;
  /** True once the engine hears by itself when the app comes to the front. */
  let listens = false;

  async function loaded(): Promise<Result<Interviews, StoreProblem>> {
    loading ??= load();
    try {
      const engine = await loading;
      listens = true;
      return { ok: true, value: engine };
    } catch {
      // A piece of the app could not be fetched (offline before it was all there): the next call tries again.
      loading = undefined;
      return fail({ kind: 'not-loaded' });
    }
  }

  async function act<T, E>(use: (engine: Interviews) => Promise<Result<T, E>>) {
    const engine = await loaded();
    return engine.ok ? use(engine.value) : engine;
  }

  /** Watches as soon as the engine is there. */
  function onceLoaded(watch: (engine: Interviews) => () => void): () => void {
    let ended = false;
    let end: (() => void) | undefined;
    void loaded().then((engine) => {
      if (engine.ok && !ended) end = watch(engine.value);
    });
    return () => {
      ended = true;
      end?.();
    };
  }

  const withEngine = (tell: (engine: Interviews) => void) =>
    void loaded().then((engine) => {
      if (engine.ok) tell(engine.value);
    });
  const askAgain = (id: SessionId) => withEngine((engine) => engine.askAgain(id));

  // A killed tab may have left work for a coach; only then is the engine worth loading unasked. Once it is
  // there it listens by itself.
  async function lookForWork() {
    if (listens) return;
    const open = await store.openSessions(missedSince(device));
    if (open.ok) for (const id of open.value) askAgain(id);
  }
  device.onWake(() => void lookForWork());

  const reading = createReading(store, device);
  const newest = keptWatch(reading.watchSessions(KEPT_SESSIONS));

  return {
    ...reading,
    watchSessions: (limit) =>
      limit > KEPT_SESSIONS
        ? reading.watchSessions(limit)
        : (onValue, onProblem) => newest((rows) => onValue(rows.slice(0, limit)), onProblem),
    watchInterview: (id) => (onValue, onProblem) => {
      // Work a killed tab left behind is picked up by whoever opens the interview next.
      let looked = false;
      return store.watchInterview(id)((interview) => {
        if (!looked && interview && mayHaveWork(interview)) askAgain(id);
        looked = true;
        onValue(interview);
      }, onProblem);
    },
    watchCoach: (id) => (onState) => onceLoaded((engine) => engine.watchCoach(id)(onState)),
    watchAway: (onAway) => onceLoaded((engine) => engine.watchAway(onAway)),
    watchResearch: (company) => (onState) => onceLoaded((engine) => engine.watchResearch(company)(onState)),
    research: (about) => withEngine((engine) => engine.research(about)),
    cancelResearch: (company) => withEngine((engine) => engine.cancelResearch(company)),
    removeResearch: (company) => act((engine) => engine.removeResearch(company)),
    restoreResearch: (company) => act((engine) => engine.restoreResearch(company)),
    start: (setup, material) => act((engine) => engine.start(setup, material)),
    rehearse: (session, question) => act((engine) => engine.rehearse(session, question)),
    respond: (id, slot, text) => act((engine) => engine.respond(id, slot, text)),
    skip: (id, slot) => act((engine) => engine.skip(id, slot)),
    next: (id) => act((engine) => engine.next(id)),
    pause: (id) => act((engine) => engine.pause(id)),
    resume: (id) => act((engine) => engine.resume(id)),
    end: (id) => act((engine) => engine.end(id)),
    abandon: (id) => act((engine) => engine.abandon(id)),
    retry: (id, questionId) => act((engine) => engine.retry(id, questionId)),
    remove: (id) => act((engine) => engine.remove(id)),
    restore: (id) => act((engine) => engine.restore(id)),
    askClaude: (id) => act((engine) => engine.askClaude(id)),
    askAgain,
    async eraseEverything() {
      // An engine that is not there asks nobody anything; deleting must not wait for one to be fetched.
      const engine = loading ? await loaded() : undefined;
      return engine?.ok ? engine.value.eraseEverything() : store.eraseEverything();
    },
    pack: (id) => withEngine((engine) => engine.pack(id)),
    cancelPacking: (id) => withEngine((engine) => engine.cancelPacking(id)),
    watchPacking: (id) => (onState) => onceLoaded((engine) => engine.watchPacking(id)(onState)),
    keepApplication: (fields, id) => act((engine) => engine.keepApplication(fields, id)),
    removeApplication: (id) => act((engine) => engine.removeApplication(id)),
    restoreApplication: (id) => act((engine) => engine.restoreApplication(id)),
    keepResume: (fields, id) => act((engine) => engine.keepResume(fields, id)),
    removeResume: (id) => act((engine) => engine.removeResume(id)),
    restoreResume: (id) => act((engine) => engine.restoreResume(id)),
  };
}

/** Whether a coach may have something to do: the whole answer (coachWork) is the engine's to know. */
function mayHaveWork({ session, sessionFeedback }: Interview): boolean {
  return !isOver(session) || sessionFeedback.length === 0;
}
