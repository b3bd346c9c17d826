/*
 * The engine as screens hold it from the first line on. Rules, schemas and the runner are of no use to
 * somebody who looks at the home screen, so they arrive with the first act or the first open interview;
 * lists and drafts are there at once.
 */
import { fail, type Result } from '#shared/result.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import type { DeviceParts, Interviews } from './interviews.ts';
import { createReading } from './reading.ts';

/** What the facade needs before the engine is there. */
export interface OpenInterviewsParts {
  readonly store: Store;
  readonly device: Pick<DeviceParts, 'now' | 'onWake'>;
  /** Fetches the engine; called again after it failed. */
  readonly load: () => Promise<Interviews>;
}

/** The facade over an engine that loads when it is first needed. Call it once, in main.tsx. */
export function openInterviews({ store, device, load }: OpenInterviewsParts): Interviews {
  let loading: Promise<Interviews> | undefined;

  async function loaded(): Promise<Result<Interviews, StoreProblem>> {
    loading ??= load();
    try {
      return { ok: true, value: await loading };
    } catch {
      // A piece of the app could not be fetched (offline before it was all there): the next call tries again.
      loading = undefined;
      return fail({ kind: 'storage-failed', detail: 'not loaded' });
    }
  }

  async function act<T, E>(use: (engine: Interviews) => Promise<Result<T, E>>) {
    const engine = await loaded();
    return engine.ok ? use(engine.value) : engine;
  }

  /** Watches as soon as the engine is there, unless nobody wants to know any more. */
  function watch(start: (engine: Interviews) => () => void, onProblem?: (problem: StoreProblem) => void) {
    let ended = false;
    let end: (() => void) | undefined;
    void loaded().then((engine) => {
      if (ended) return;
      if (engine.ok) end = start(engine.value);
      else onProblem?.(engine.error);
    });
    return () => {
      ended = true;
      end?.();
    };
  }

  // A killed tab may have left work for a coach; only then is the engine worth loading unasked. Once it is
  // there it listens by itself.
  async function lookForWork() {
    if (loading) return;
    const open = await store.openSessions();
    if (!open.ok || open.value.length === 0) return;
    const engine = await loaded();
    if (engine.ok) for (const id of open.value) engine.value.askAgain(id);
  }
  device.onWake(() => void lookForWork());

  return {
    ...createReading(store, device),
    watchInterview: (id) => (onValue, onProblem) =>
      watch((engine) => engine.watchInterview(id)(onValue, onProblem), onProblem),
    watchCoach: (id) => (onState) => watch((engine) => engine.watchCoach(id)(onState)),
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
    askAgain: (id) => void loaded().then((engine) => engine.ok && engine.value.askAgain(id)),
    keepApplication: (fields, id) => act((engine) => engine.keepApplication(fields, id)),
    removeApplication: (id) => act((engine) => engine.removeApplication(id)),
    restoreApplication: (id) => act((engine) => engine.restoreApplication(id)),
    keepResume: (fields, id) => act((engine) => engine.keepResume(fields, id)),
    removeResume: (id) => act((engine) => engine.removeResume(id)),
    restoreResume: (id) => act((engine) => engine.restoreResume(id)),
  };
}
