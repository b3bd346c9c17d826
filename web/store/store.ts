/*
 * The phone's own database, as the rest of the app sees it. Implementations live beside it; one contract
 * suite (tests/contracts/store.ts) holds them all.
 */
import type { Comparable } from '#shared/assessment/progress.ts';
import type { ApplicationId, Instant, QuestionId, ResumeId, SessionId, Stamp } from '#shared/ids.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import type {
  Application,
  CompanyProfile,
  Question,
  Resume,
  Session,
  SessionFeedback,
} from '#shared/interview/records.ts';
import type { StoreProblem } from '#shared/problem.ts';
import type { Failure, Result } from '#shared/result.ts';
import type { Spending, SpendingReport, Spent } from '#shared/spending.ts';

export type { StoreProblem };

/** Calls back with the value now and after every change; the returned function ends it. */
export type Watch<T> = (
  onValue: (value: T) => void,
  onProblem: (problem: StoreProblem) => void,
) => () => void;

/** A session in a list, with its feedback when there is one. */
export interface SessionRow {
  readonly session: Session;
  readonly feedback: SessionFeedback | null;
}

/** How much is stored and not removed, for Settings; what cannot be read counts too. Bytes are the browser's estimate for the whole app; null when it gives none. */
export interface Inventory {
  readonly sessions: number;
  readonly responses: number;
  readonly applications: number;
  readonly resumes: number;
  readonly bytes: number | null;
}

export interface Store {
  /** The interview with all its records, undefined when there is no such session. */
  readInterview(id: SessionId): Promise<Result<Interview | undefined, StoreProblem>>;
  watchInterview(id: SessionId): Watch<Interview | undefined>;

  /**
   * Reads an interview, lets `move` decide, and writes what it returns, all in one transaction: two tabs can
   * never both win. `move` is called with undefined when there is no such session; it must be synchronous.
   * A failure that `move` returns is passed on and nothing is written. Facts are only ever added: a second
   * one in the same slot (see records.ts, "unique per"), or a record with an earlier stamp than the stored
   * one, fails the whole change with `storage-failed`; only a `move` that did not look can cause it.
   */
  change<E>(
    id: SessionId,
    move: (interview: Interview | undefined) => Result<Changes, E> | Failure<E>,
  ): Promise<Result<Changes, E | StoreProblem>>;

  /**
   * Writes records that belong to no interview yet (a new session, an application, a résumé, a company's
   * profile), atomically. Of two with one id the later stamp stays, whichever is saved last.
   */
  save(changes: Changes): Promise<Result<void, StoreProblem>>;

  /** Sessions that are not removed, newest first (by `createdAt`), `limit` at most. */
  watchSessions(limit: number): Watch<readonly SessionRow[]>;
  /**
   * The ids of all sessions that are not removed, newest first. Told anew when one comes or goes, and not when
   * one changes. Sessions that cannot be read are among them.
   */
  watchSessionIds(): Watch<readonly SessionId[]>;
  /** These sessions, in this order, without those that are removed or cannot be read. */
  watchSessionRows(ids: readonly SessionId[]): Watch<readonly SessionRow[]>;
  /** What a trend is drawn from: the `most` latest sessions of the coach who scored the latest, and the first. */
  watchScores(most: number): Watch<Comparable>;
  /**
   * Ids of sessions where a coach may still have work: in progress, completed without feedback, or with a
   * response that has no analysis or an analyzed attempt that has no feedback; and where Claude may have missed
   * an answer given at `claudeSince` or later. Never a removed, abandoned or pending one.
   * @param claudeSince null: nothing is to be read by Claude.
   */
  openSessions(claudeSince?: Instant | null): Promise<Result<readonly SessionId[], StoreProblem>>;

  /** Not removed, newest first. */
  watchApplications(): Watch<readonly Application[]>;
  readApplication(id: ApplicationId): Promise<Result<Application | undefined, StoreProblem>>;
  /** Not removed, newest first. */
  watchResumes(): Watch<readonly Resume[]>;
  readResume(id: ResumeId): Promise<Result<Resume | undefined, StoreProblem>>;

  /** What is known of companies, found last first; nothing that was deleted. */
  watchCompanyProfiles(): Watch<readonly CompanyProfile[]>;
  /** What is known of the company of this name, however it is written (`companyKey`); deleted or not. */
  readCompanyProfile(name: string): Promise<Result<CompanyProfile | undefined, StoreProblem>>;

  /** Remembers a piece of work that Claude will not do, by its name (`secondKey`). */
  noteDeclined(key: string): Promise<Result<void, StoreProblem>>;
  readDeclined(): Promise<Result<readonly string[], StoreProblem>>;
  watchDeclined(): Watch<readonly string[]>;

  /** Notes what an answer of Claude's took; the same answer given again is noted once. */
  noteSpent(spent: Spent): Promise<Result<void, StoreProblem>>;
  /** What Claude took since `since`, and for the interviews it worked for last, `interviews` at most. */
  watchSpending(since: Instant, interviews: number): Watch<SpendingReport>;
  /** What Claude took for one interview. */
  watchSpendingOn(id: SessionId): Watch<Spending>;

  readQuestion(id: QuestionId): Promise<Result<Question | undefined, StoreProblem>>;
  /** The texts of the questions asked last, newest first. */
  recentQuestionTexts(limit: number): Promise<Result<readonly string[], StoreProblem>>;

  /** Counted by index, without reading what is counted. */
  inventory(): Promise<Result<Inventory, StoreProblem>>;
  /**
   * How many records this version cannot read: kept as they are, shown nowhere, in the way of nothing. Reads
   * everything, a little at a time, until it is done or told to stop; then it gives what it has counted.
   */
  countUnreadable(stop?: AbortSignal): Promise<Result<number, StoreProblem>>;
  /** Erases every record, draft and setting of this app on this device. */
  eraseEverything(): Promise<Result<void, StoreProblem>>;

  /** The latest stamp in any record, so that the clock goes on from there after a restart. */
  latestStamp(): Promise<Result<Stamp, StoreProblem>>;

  readonly drafts: Drafts;
}

/**
 * What is being typed. Every write is in the synchronous journal before it returns (a tab may be killed the
 * next millisecond) and in the database within 250 ms (a killed browser loses the journal's last moments).
 */
export interface Drafts {
  /** Synchronous; never throws. False when the journal could not take it (the database still tries). */
  write(key: string, text: string, now: Instant): boolean;
  /** The newest text for a key among journal and database, or undefined. Settles any difference. */
  read(key: string): Promise<string | undefined>;
  /** What the journal alone knows, at once, for the first paint. */
  peek(key: string): string | undefined;
  remove(key: string): Promise<void>;
  /** Writes what is still only in the journal; call it when the page is hidden. */
  flush(): Promise<void>;
  /** True while something typed has not reached the database. */
  readonly dirty: boolean;
  /** Calls back with the text when another tab writes this key. */
  watch(key: string, onText: (text: string) => void): () => void;
}
