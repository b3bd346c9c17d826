/*
 * The one object screens hold. It decides nothing (shared/ does) and keeps nothing (the store does): it puts a
 * candidate's act and the saving of it into one step, and lets the coaches know that something changed.
 */
import type { Comparable } from '#shared/assessment/progress.ts';
import type {
  AnyId,
  ApplicationId,
  Instant,
  QuestionId,
  ResumeId,
  SessionId,
  Stamp,
  Surroundings,
} from '#shared/ids.ts';
import { applied } from '#shared/interview/applied.ts';
import { profileRemoved } from '#shared/interview/company-profile.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import {
  type ApplicationFields,
  keepApplication,
  keepResume,
  type ResumeFields,
  removedAs,
} from '#shared/interview/material.ts';
import * as moves from '#shared/interview/moves.ts';
import { coachWork } from '#shared/interview/next-step.ts';
import type { Application, CompanyProfile, Question, Resume, Session } from '#shared/interview/records.ts';
import type { Refusal } from '#shared/interview/refusals.ts';
import { secondWork } from '#shared/interview/second-work.ts';
import { type Setup, start } from '#shared/interview/start.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Spending, SpendingReport } from '#shared/spending.ts';
import { FIRST_STAMP, later, tick } from '#shared/stamp.ts';
import type { Coaches, CoachProblem, CompanyResearcher } from '#web/coach/coach.ts';
import type { Drafts, Inventory, SessionRow, Store, StoreProblem, Watch } from '#web/store/store.ts';
import { missedSince } from './missed-since.ts';
import { createPacking, type PackingState } from './packing.ts';
import { createReading } from './reading.ts';
import { begunRehearsal } from './rehearsals.ts';
import { createResearch, type ResearchAbout, type ResearchState, type SameNamed } from './research.ts';
import { type CoachState, createRunner } from './runner.ts';

export type {
  CoachProblem,
  CoachState,
  Inventory,
  PackingState,
  ResearchAbout,
  ResearchState,
  SameNamed,
  SessionRow,
  StoreProblem,
  Watch,
};

/** Why an act did not happen: a refusal by the rules, or the database's trouble. */
export type ActProblem = Refusal | StoreProblem;
export type Acted<T = void> = Promise<Result<T, ActProblem>>;

export interface Interviews {
  watchInterview(id: SessionId): Watch<Interview | undefined>;
  watchCoach(id: SessionId): (onState: (state: CoachState) => void) => () => void;
  /** Calls back with why Claude does not answer at the moment, or null. */
  watchAway(onAway: (problem: CoachProblem | null) => void): () => void;
  /** The newest sessions with their feedback. */
  watchSessions(limit: number): Watch<readonly SessionRow[]>;
  /** Which sessions there are, newest first; `watchSessionRows` reads those that are looked at. */
  watchSessionIds(): Watch<readonly SessionId[]>;
  watchSessionRows(ids: readonly SessionId[]): Watch<readonly SessionRow[]>;
  /** What a trend over the latest sessions is drawn from. */
  watchScores(most: number): Watch<Comparable>;
  watchApplications(): Watch<readonly Application[]>;
  watchResumes(): Watch<readonly Resume[]>;

  /** Saves a new session and asks for its first question; gives the session's id at once. */
  start(
    setup: Setup,
    material: { readonly applicationId: ApplicationId | null; readonly resumeId: ResumeId | null },
  ): Acted<SessionId>;
  /**
   * A new session that asks one question of an earlier one again; that one stays as it was. A rehearsal of it that
   * was begun and in which nothing was submitted or skipped yet is given instead of a second one.
   */
  rehearse(session: Session, question: Question): Acted<SessionId>;
  /** A question and the interview it was asked in; null when they are not there any more, or cannot be read. */
  readAsked(id: QuestionId): Promise<AskedQuestion | null>;
  respond(id: SessionId, slot: moves.AnswerSlot, text: string): Acted;
  skip(id: SessionId, slot: Omit<moves.AnswerSlot, 'responseNumber'>): Acted;
  next(id: SessionId): Acted;
  pause(id: SessionId): Acted;
  resume(id: SessionId): Acted;
  end(id: SessionId): Acted;
  abandon(id: SessionId): Acted;
  retry(id: SessionId, questionId: QuestionId): Acted;
  remove(id: SessionId): Acted;
  restore(id: SessionId): Acted;
  /** Asks the coach again for what is still missing. */
  askAgain(id: SessionId): void;

  /** Fetches Claude's questions that are not here yet, for a time without a network. A prepared setup begins it. */
  pack(id: SessionId): void;
  /** Ends the fetching; what is here stays. */
  cancelPacking(id: SessionId): void;
  watchPacking(id: SessionId): (onState: (state: PackingState) => void) => () => void;

  /** Keeps a new application, or changes the one with `id`. */
  keepApplication(fields: ApplicationFields, id: ApplicationId | null): Acted<ApplicationId>;
  /** Takes an application out of the list; its sessions stay. `restoreApplication` brings it back. */
  removeApplication(id: ApplicationId): Acted;
  restoreApplication(id: ApplicationId): Acted;
  keepResume(fields: ResumeFields, id: ResumeId | null): Acted<ResumeId>;
  removeResume(id: ResumeId): Acted;
  restoreResume(id: ResumeId): Acted;

  /** What is known of companies, found last first. */
  watchCompanyProfiles(): Watch<readonly CompanyProfile[]>;
  /** What becomes of a search for how a company interviews. */
  watchResearch(company: string): (onState: (state: ResearchState) => void) => () => void;
  /** Lets Claude look a company up, where it may be told; the result is a stored profile. */
  research(about: ResearchAbout): void;
  cancelResearch(company: string): void;
  /** Deletes what was found of a company; `restoreResearch` brings it back. */
  removeResearch(company: string): Acted;
  restoreResearch(company: string): Acted;

  /** What Claude will not judge, by the names of the work (`secondKey`). */
  watchDeclined(): Watch<readonly string[]>;
  /** Lets Claude read all of a finished interview, where it may be told of anything. */
  askClaude(id: SessionId): Acted;
  /** What Claude took since `since`, and for the last interviews it worked for, `most` of them. */
  watchSpending(since: Instant, most: number): Watch<SpendingReport>;
  watchSpendingOn(id: SessionId): Watch<Spending>;

  readonly drafts: ScreenDrafts;
  inventory(): Promise<Result<Inventory, StoreProblem>>;
  /** How many records cannot be read; takes a while, and ends when told to stop. */
  countUnreadable(stop?: AbortSignal): Promise<Result<number, StoreProblem>>;
  eraseEverything(): Promise<Result<void, StoreProblem>>;
  now(): Instant;
}

/** A question with the interview around it. */
export interface AskedQuestion {
  readonly interview: Interview;
  readonly question: Question;
}

/** Drafts as screens use them: the clock is not theirs. */
export type ScreenDrafts = Omit<Drafts, 'write'> & { write(key: string, text: string): boolean };

/** What the engine needs from the device it runs on. */
export interface DeviceParts {
  now(): Instant;
  newId<K extends AnyId>(): K;
  /** 16 hex digits, made once per device. */
  readonly deviceId: () => string;
  /** One at a time per name, over all tabs; `waited` when another came first. */
  exclusively(name: string, work: (waited: boolean) => Promise<void>): Promise<void>;
  /** Something worth keeping was written: the browser may be asked not to clear it. */
  keepData(): void;
  /** Calls back when the app comes to the front or the network is back. */
  onWake(wake: () => void): void;
  /** Since when the candidate lets Claude be told of what is written here; null: not. */
  claudeSince(): Instant | null;
  /** Calls back when that changes, here or in another tab. */
  watchConsent(onChange: () => void): void;
}

/** The engine over a store, its coaches and a device. It starts with whatever work was left. */
export function createInterviews(
  store: Store,
  coaches: Coaches,
  device: DeviceParts,
  openResearcher: () => Promise<CompanyResearcher>,
): Interviews {
  const { surroundings, notice } = surroundingsOf(store, device);
  const claudeSince = () => missedSince(device);
  const runner = createRunner({
    ...{ store, coaches, surroundings, claudeSince },
    exclusively: device.exclusively,
  });
  const research = createResearch({
    ...{ store, openResearcher, surroundings, notice, newId: device.newId },
    mayAsk: () => claudeSince() !== null,
    exclusively: device.exclusively,
  });
  const packing = createPacking({
    ...{ store, coaches, surroundings, claudeSince },
    exclusively: device.exclusively,
  });
  device.onWake(() => {
    coaches.lookAgain();
    void runner.nudgeAll();
  });
  coaches.onBack(() => void runner.nudgeAll());
  /** Ends what Claude is being asked at this moment. */
  const leave = () => {
    coaches.leave();
    research.cancelAll();
    packing.cancelAll();
  };
  device.watchConsent(() => {
    if (claudeSince() === null) leave();
  });

  async function act(
    id: SessionId,
    move: (interview: Interview | undefined, at: Surroundings) => moves.Moved,
  ): Acted {
    const at = await surroundings();
    let after: Interview | undefined;
    const changed = await store.change(id, (interview) => {
      notice(interview?.session.progress.stamp);
      const moved = move(interview, at);
      if (interview && moved.ok) after = applied(interview, moved.value);
      return moved;
    });
    if (!changed.ok) return changed;
    runner.nudge(id, after);
    return ok(undefined);
  }

  const hasWork = (interview: Interview) =>
    coachWork(interview).length > 0 || secondWork(interview, claudeSince()).length > 0;

  async function save<T>(value: T, changes: Changes): Acted<T> {
    const saved = await store.save(changes);
    return saved.ok ? ok(value) : saved;
  }

  async function begin(
    setup: Setup,
    ids: { readonly applicationId: ApplicationId | null; readonly resumeId: ResumeId | null },
    withoutMissing = false,
  ): Acted<SessionId> {
    const application = await chosen(ids.applicationId, (id) => store.readApplication(id));
    if (!application.ok) return application;
    const resume = await chosen(ids.resumeId, (id) => store.readResume(id));
    if (!resume.ok) return resume;
    if (!withoutMissing) {
      if (ids.applicationId && !application.value) return fail({ kind: 'application-not-found' });
      if (ids.resumeId && !resume.value) return fail({ kind: 'resume-not-found' });
    }
    const material = { application: application.value ?? null, resume: resume.value ?? null };
    const { session, changes } = start(setup, material, await surroundings());
    const saved = await save(session.id, changes);
    if (saved.ok && setup.prepared) packing.pack(session.id);
    else if (saved.ok) runner.nudge(session.id);
    return saved;
  }

  /** The job or the résumé to begin with. One that was removed is not used: its words were taken back. */
  async function chosen<I, R extends Application | Resume>(
    id: I | null,
    read: (id: I) => Promise<Result<R | undefined, StoreProblem>>,
  ): Promise<Result<R | undefined, StoreProblem>> {
    const record = id === null ? ok(undefined) : await read(id);
    return record.ok && record.value && record.value.removedAt !== null ? ok(undefined) : record;
  }

  /** Reads a job or a résumé that is to be changed, and takes its stamp into account. */
  async function existing<R extends Application | Resume>(
    read: Promise<Result<R | undefined, StoreProblem>>,
    missing: Refusal,
  ): Acted<R> {
    const record = await read;
    if (!record.ok) return record;
    if (!record.value) return fail(missing);
    notice(record.value.stamp);
    return ok(record.value);
  }
  const existingApplication = (id: ApplicationId) =>
    existing(store.readApplication(id), { kind: 'application-not-found' });
  const existingResume = (id: ResumeId) => existing(store.readResume(id), { kind: 'resume-not-found' });

  async function markApplication(id: ApplicationId, removed: boolean): Acted {
    const application = await existingApplication(id);
    if (!application.ok) return application;
    const at = await surroundings();
    return save(undefined, { applications: [removedAs(application.value, removed ? at.now : null, at)] });
  }

  async function markResume(id: ResumeId, removed: boolean): Acted {
    const resume = await existingResume(id);
    if (!resume.ok) return resume;
    const at = await surroundings();
    return save(undefined, { resumes: [removedAs(resume.value, removed ? at.now : null, at)] });
  }

  async function markResearch(company: string, removed: boolean): Acted {
    const found = await store.readCompanyProfile(company);
    if (!found.ok) return found;
    if (!found.value) return ok(undefined);
    notice(found.value.stamp);
    const at = await surroundings();
    return save(undefined, { companyProfiles: [profileRemoved(found.value, removed ? at.now : null, at)] });
  }

  return {
    ...createReading(store, device),
    eraseEverything() {
      // First of all, or what comes home meanwhile is written into the empty database.
      leave();
      return store.eraseEverything();
    },
    watchInterview: (id) => (onValue, onProblem) =>
      store.watchInterview(id)((interview) => {
        // Work a killed tab left behind is picked up by whoever looks at the interview next.
        if (interview && hasWork(interview)) runner.nudge(id);
        onValue(interview);
      }, onProblem),
    watchCoach: (id) => (onState) => runner.watch(id, onState),
    watchAway: (onAway) => coaches.watchAway(onAway),
    watchResearch: (company) => (onState) => research.watch(company, onState),
    research: research.ask,
    cancelResearch: research.cancel,
    removeResearch: (company) => markResearch(company, true),
    restoreResearch: (company) => markResearch(company, false),
    start: begin,
    async rehearse(session, question) {
      const begun = await begunRehearsal(store, question.id);
      if (begun) return ok(begun);
      const { stage, type, roleLevel, industry, timing, keptOnDevice } = session;
      const setup: Setup = {
        ...{ stage, type, difficulty: question.difficulty, focusAreas: [], keptOnDevice },
        // As it was then, whatever the job says by now.
        ...{ roleLevel: roleLevel ?? 'any', industry: industry ?? 'any' },
        ...{ length: { kind: 'quick' }, rehearses: question.id },
        ...(timing.kind === 'timed' ? { timed: true, timeFactor: timing.timeFactor } : { timed: false }),
      };
      // The material may be gone by now; the question can be asked without it.
      return begin(setup, session, true);
    },
    async respond(id, slot, text) {
      const responded = await act(id, (interview, at) => moves.respond(interview, slot, text, at));
      if (responded.ok) device.keepData();
      return responded;
    },
    skip: (id, slot) => act(id, (interview, at) => moves.skip(interview, slot, at)),
    next: (id) => act(id, moves.next),
    pause: (id) => act(id, moves.pause),
    resume: (id) => act(id, moves.resume),
    end: (id) => act(id, moves.end),
    abandon: (id) => act(id, moves.abandon),
    retry: (id, questionId) => act(id, (interview, at) => moves.retry(interview, questionId, at)),
    remove: (id) => act(id, moves.remove),
    restore: (id) => act(id, moves.restore),
    askClaude: (id) => act(id, moves.askClaude),
    askAgain: (id) => runner.nudge(id),
    pack: packing.pack,
    cancelPacking: packing.cancel,
    watchPacking: (id) => (onState) => packing.watch(id, onState),

    async keepApplication(fields, id) {
      const known = id ? await existingApplication(id) : ok(null);
      if (!known.ok) return known;
      const kept = keepApplication(fields, known.value, await surroundings());
      return kept.ok ? save(kept.value.application.id, kept.value.changes) : kept;
    },
    removeApplication: (id) => markApplication(id, true),
    restoreApplication: (id) => markApplication(id, false),
    async keepResume(fields, id) {
      const known = id ? await existingResume(id) : ok(null);
      if (!known.ok) return known;
      const kept = keepResume(fields, known.value, await surroundings());
      return kept.ok ? save(kept.value.resume.id, kept.value.changes) : kept;
    },
    removeResume: (id) => markResume(id, true),
    restoreResume: (id) => markResume(id, false),
  };
}

/**
 * Time, ids and stamps for moves. Stamps go on from the latest in the database, which is read once, and from
 * the record about to be changed, which another tab or device may have stamped since: a phone whose clock was
 * set back must not write stamps older than what it changes.
 */
function surroundingsOf(store: Store, device: DeviceParts) {
  let last: Promise<void> | undefined;
  let latest: Stamp = FIRST_STAMP;
  const notice = (stamp: Stamp = FIRST_STAMP) => {
    latest = later(latest, stamp);
  };
  const surroundings = async (): Promise<Surroundings> => {
    last ??= store.latestStamp().then((stamp) => {
      if (stamp.ok) notice(stamp.value);
      // Not read is not known: the next act asks again.
      else last = undefined;
    });
    await last;
    const now = device.now();
    return {
      now,
      newId: device.newId,
      stamp: () => {
        latest = tick(latest, now, device.deviceId());
        return latest;
      },
    };
  };
  return { surroundings, notice };
}
