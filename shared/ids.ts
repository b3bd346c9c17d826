import * as z from 'zod/mini';

/*
 * Every record has a UUIDv7: unique without a server, and sorted by text is sorted by time. The brand keeps
 * a question's id from being passed where a session's is asked for; it costs nothing when the app runs.
 */
export const ApplicationId = z.uuidv7().brand<'ApplicationId'>();
export type ApplicationId = z.infer<typeof ApplicationId>;
export const ResumeId = z.uuidv7().brand<'ResumeId'>();
export type ResumeId = z.infer<typeof ResumeId>;
export const SessionId = z.uuidv7().brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;
export const QuestionId = z.uuidv7().brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;
export const ResponseId = z.uuidv7().brand<'ResponseId'>();
export type ResponseId = z.infer<typeof ResponseId>;
/** Records nobody refers to (attempts, closings, analyses, feedback) share one kind of id. */
export const RecordId = z.uuidv7().brand<'RecordId'>();
export type RecordId = z.infer<typeof RecordId>;

/** Milliseconds since 1970-01-01 UTC, a whole number ≥ 0. */
export const Instant = z.int().check(z.nonnegative()).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/**
 * What a move may not find out by itself: the time, a fresh id, and the stamp that orders a change among
 * devices. `shared/` has no clock and no luck, so the caller brings them.
 */
export interface Surroundings {
  readonly now: Instant;
  /** A fresh UUIDv7. The kind is chosen by where it is put. */
  readonly newId: <K extends AnyId>() => K;
  /** A fresh hybrid logical clock stamp, later than every stamp this device has seen. */
  readonly stamp: () => Stamp;
}

export type AnyId = ApplicationId | ResumeId | SessionId | QuestionId | ResponseId | RecordId;

/**
 * A hybrid logical clock stamp as text that sorts by time: 12 hex digits of milliseconds, 4 of a counter,
 * 16 of the device, joined by "-". The later of two stamps wins, whichever device wrote it.
 */
export const Stamp = z
  .string()
  .check(z.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/))
  .brand<'Stamp'>();
export type Stamp = z.infer<typeof Stamp>;
