/*
 * The records of Rehearse. Records are facts: apart from the few stamped fields (a session's progress, an
 * application's text) they are written once and never edited. A retry is a new attempt, a new judgment is a
 * new analysis. History stays honest and sync is a union of records.
 */
import * as z from 'zod/mini';
import { DIMENSIONS } from '../assessment/scale.ts';
import {
  ApplicationId,
  Instant,
  QuestionId,
  RecordId,
  ResponseId,
  ResumeId,
  SessionId,
  Stamp,
} from '../ids.ts';
import { type RecordOf, record } from '../record.ts';
import { Evidence, Point } from './evidence.ts';
import { LIMITS } from './limits.ts';
import {
  Category,
  Competency,
  Difficulty,
  Industry,
  InterviewType,
  Level,
  QuestionType,
  RoleLevel,
  Stage,
} from './vocabulary.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const nonEmpty = z.string().check(z.minLength(1));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const attempt = z.int().check(z.positive());
const responseNumber = z.int().check(z.minimum(1), z.maximum(LIMITS.responsesPerQuestion));

/** Who judged or asked: shown beside every judgment, and never mixed silently in one trend. */
export const Source = z.object({
  coach: z.enum(['on_device', 'claude']),
  /** The on-device coach's version, or "model · prompt@version". */
  version: nonEmpty,
});
export type Source = z.infer<typeof Source>;

/** A job applied for. Its words may be edited; the later stamp wins. */
export const Application = record({
  id: ApplicationId,
  company: nonEmpty.check(z.maxLength(LIMITS.company)),
  title: nonEmpty.check(z.maxLength(LIMITS.title)),
  jobDescription: text(LIMITS.jobDescription),
  industry: z.nullable(Industry),
  roleLevel: z.nullable(RoleLevel),
  /** The candidate's own word against the level read from the job description (X16). */
  targetLevelChosen: z.nullable(Level),
  createdAt: Instant,
  removedAt: z.nullable(Instant),
  stamp: Stamp,
});
export type Application = RecordOf<typeof Application>;

/** A résumé as pasted text. */
export const Resume = record({
  id: ResumeId,
  name: nonEmpty.check(z.maxLength(LIMITS.resumeName)),
  text: nonEmpty.check(z.maxLength(LIMITS.resume)),
  createdAt: Instant,
  removedAt: z.nullable(Instant),
  stamp: Stamp,
});
export type Resume = RecordOf<typeof Resume>;

/** What the interview is timed against. Nothing is ever submitted because a clock ran out (WCAG 2.2.1). */
export const Timing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('untimed') }),
  z.object({
    kind: z.literal('timed'),
    /** For the whole interview, or null when only questions are timed. */
    sessionMinutes: z.nullable(z.int().check(z.positive())),
    questionSeconds: z.nullable(z.int().check(z.positive())),
    /** How many times as long it all may take; left out for time as in earnest. */
    timeFactor: z.optional(z.number().check(z.minimum(1), z.maximum(10))),
  }),
]);
export type Timing = z.infer<typeof Timing>;

/** Where a session stands: one stamped register, so that two devices agree by the later stamp. */
export const Progress = z.object({
  status: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pending') }),
    z.object({ kind: z.literal('in_progress') }),
    z.object({ kind: z.literal('paused'), since: Instant }),
    z.object({ kind: z.literal('completed'), at: Instant }),
    z.object({ kind: z.literal('abandoned'), at: Instant }),
  ]),
  startedAt: z.nullable(Instant),
  /** Ended pauses, oldest first; a duration is read from them, never counted up beside them. */
  pauses: z.array(z.object({ from: Instant, to: Instant })),
  removedAt: z.nullable(Instant),
  /** When the candidate asked that Claude read all of it, whatever was agreed to when it was answered. */
  claudeAskedAt: z.optional(Instant),
  stamp: Stamp,
});
export type Progress = z.infer<typeof Progress>;

/** 000-12…16, 002-7, 003-43, 004-3: one rehearsal. Its scores are read from the analyses, not stored here. */
export const Session = record({
  id: SessionId,
  applicationId: z.nullable(ApplicationId),
  resumeId: z.nullable(ResumeId),
  /** Company and title as they were, so that history reads well after the application is gone. */
  company: z.nullable(z.string()),
  title: z.nullable(z.string()),
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  roleLevel: z.nullable(RoleLevel),
  industry: z.nullable(Industry),
  focusAreas: z.array(Competency).check(z.maxLength(LIMITS.focusAreas)),
  totalQuestions: z.int().check(z.minimum(LIMITS.questions.min), z.maximum(LIMITS.questions.max)),
  timing: Timing,
  targetLevel: Level,
  /** A question of an earlier session to ask again, when this is a rehearsal of that one question. */
  rehearses: z.nullable(QuestionId),
  /** The candidate's wish: nothing of this interview is sent to a coach elsewhere, whatever else was agreed to. */
  keptOnDevice: z.optional(z.boolean()),
  createdAt: Instant,
  progress: Progress,
});
export type Session = RecordOf<typeof Session>;

/** Where a personal question comes from: the line of the résumé or the job it is built on. */
export const Ground = z.object({ source: z.enum(['resume', 'job']), quote: nonEmpty });
export type Ground = z.infer<typeof Ground>;

/** 000-17…19, 002-11: a question as it was asked. Unique per (session, number). */
export const Question = record({
  id: QuestionId,
  sessionId: SessionId,
  number: z.int().check(z.minimum(1), z.maximum(LIMITS.questions.max)),
  text: nonEmpty,
  competency: Competency,
  category: Category,
  type: QuestionType,
  difficulty: Difficulty,
  hints: z.array(z.string()),
  /** What a correct answer must touch; alternatives joined by " | ". Empty where there is no one right answer. */
  keyPoints: z.array(z.string()),
  timeLimitSeconds: z.nullable(z.int().check(z.positive())),
  bankId: z.nullable(z.string()),
  grounds: z.array(Ground),
  /** How the company interviews was known to the coach and went into the question. */
  ofCompany: z.optional(z.boolean()),
  source: Source,
  askedAt: Instant,
});
export type Question = RecordOf<typeof Question>;

const { text: questionText, competency, category, type, difficulty, hints, keyPoints } = Question.shape;
const { number, timeLimitSeconds, bankId, grounds, ofCompany } = Question.shape;

/** A question fetched ahead of its turn; nobody has seen it. Several of one number may lie there, see prepared.ts. */
export const PreparedQuestion = record({
  id: RecordId,
  sessionId: SessionId,
  number,
  text: questionText,
  ...{
    competency,
    category,
    type,
    difficulty,
    hints,
    keyPoints,
    timeLimitSeconds,
    bankId,
    grounds,
    ofCompany,
  },
  /** What it was made from: the job and the résumé as they were, and the first answers to the questions before it. */
  madeKnowing: z.object({
    application: z.nullable(Stamp),
    resume: z.nullable(Stamp),
    answers: z.array(ResponseId),
  }),
  source: Source,
  createdAt: Instant,
});
export type PreparedQuestion = RecordOf<typeof PreparedQuestion>;

/** A second or later try at a question (X22). The first needs no record: asking the question opens it. */
export const Attempt = record({
  id: RecordId,
  sessionId: SessionId,
  questionId: QuestionId,
  number: attempt.check(z.minimum(2)),
  startedAt: Instant,
});
export type Attempt = RecordOf<typeof Attempt>;

/** 000-20, 000-21, X12: what the candidate said. Unique per (question, attempt, responseNumber). */
export const CandidateResponse = record({
  id: ResponseId,
  sessionId: SessionId,
  questionId: QuestionId,
  attempt,
  responseNumber,
  /** The question or follow-up it answers, as it was put. */
  prompt: nonEmpty,
  text: nonEmpty.check(z.maxLength(LIMITS.response)),
  mode: z.enum(['text', 'voice']),
  /** From the prompt shown to the response submitted, pauses left out; null when unknown. */
  durationMs: z.nullable(z.int().check(z.nonnegative())),
  respondedAt: Instant,
});
export type CandidateResponse = RecordOf<typeof CandidateResponse>;

/** The candidate turned the page: an attempt at a question is over, answered or skipped. */
export const Closing = record({
  id: RecordId,
  sessionId: SessionId,
  questionId: QuestionId,
  attempt,
  at: Instant,
});
export type Closing = RecordOf<typeof Closing>;

/** One criterion of a rubric; `score` is null where the coach cannot know ("not assessed"). */
export const CriterionScore = z.object({
  key: nonEmpty,
  score: z.nullable(percent),
  evidence: z.array(Evidence),
});
export type CriterionScore = z.infer<typeof CriterionScore>;

export const DimensionScore = z.object({ score: percent, evidence: z.array(Evidence) });
export type DimensionScore = z.infer<typeof DimensionScore>;

/** A follow-up a coach would ask next; `id` names the gap it probes, so that it is never asked twice. */
export const FollowUp = z.object({ id: nonEmpty, text: nonEmpty });
export type FollowUp = z.infer<typeof FollowUp>;

/** Words such as 'instruction_like_text', 'copied_question', 'critical_gap', 'other_language', 'distress'. */
const flags = z.array(z.string());

const dimensions = z.object(
  Object.fromEntries(DIMENSIONS.map((name) => [name, DimensionScore])) as Record<
    (typeof DIMENSIONS)[number],
    typeof DimensionScore
  >,
);

/** What a judgment found. `not_scored` is honest: nothing is invented where nothing can be said (X13). */
export const Verdict = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    /** 1–10, computed from `total` (X1). */
    score: z.int().check(z.minimum(1), z.maximum(10)),
    /** 0–100: the weighted dimensions, held under `ceiling`. */
    total: percent,
    /** Why the total may not be higher, e.g. "no outcome is told"; null when nothing holds it. */
    ceiling: z.nullable(z.object({ total: percent, because: nonEmpty })),
    dimensions,
    rubric: z.object({ id: nonEmpty, criteria: z.array(CriterionScore) }),
    confidence: z.enum(['high', 'medium', 'low']),
  }),
  z.object({
    kind: z.literal('not_scored'),
    reason: z.enum(['empty', 'other_language', 'distress', 'declined']),
  }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** 000-22…25, X11: the judgment of one response, which reads the whole thread up to it. */
export const Analysis = record({
  id: RecordId,
  sessionId: SessionId,
  questionId: QuestionId,
  responseId: ResponseId,
  attempt,
  responseNumber,
  verdict: Verdict,
  /** null: no clear signal; not a grade. */
  levelDemonstrated: z.nullable(Level),
  /** Signals seen, and what the target level would still need. */
  levelSignals: z.array(Point),
  strengths: z.array(Point),
  gaps: z.array(Point),
  /** Best first; empty when nothing is missing or no more may be asked. */
  followUps: z.array(FollowUp),
  /** One or two sentences. */
  briefFeedback: nonEmpty,
  flags,
  source: Source,
  createdAt: Instant,
});
export type Analysis = RecordOf<typeof Analysis>;

/** A piece of a better version and what it rests on; a blank is shown as such: "[how many?]". */
export const RevisedSegment = z.object({
  text: nonEmpty,
  basis: z.enum(['answer', 'resume', 'connective', 'blank']),
  /** The rubric part it fills ("situation"), for a label beside it; null when it goes on with the last. */
  part: z.nullable(z.string()),
});
export type RevisedSegment = z.infer<typeof RevisedSegment>;

/** 000-37, X14: feedback on one attempt at a question; stored whole and returned unchanged. */
export const QuestionFeedback = record({
  id: RecordId,
  sessionId: SessionId,
  questionId: QuestionId,
  attempt,
  /** The analysis it explains. */
  analysisId: RecordId,
  overallAssessment: nonEmpty,
  whatLanded: z.array(Point),
  whatDidntLand: z.array(Point),
  /** Paragraphs. */
  coaching: z.array(nonEmpty),
  revisedAnswer: z.array(RevisedSegment),
  /** What a better version would need and nobody told: questions to the candidate. Only some coaches ask. */
  missingFacts: z.optional(z.array(z.string())),
  source: Source,
  createdAt: Instant,
});
export type QuestionFeedback = RecordOf<typeof QuestionFeedback>;

/** X18. */
export const READINESS = ['ready', 'almost_ready', 'needs_practice'] as const;
export const Readiness = z.enum(READINESS);
export type Readiness = z.infer<typeof Readiness>;

/** 000-44…46, X15: feedback on the whole session; the numbers are computed in code before a coach writes. */
export const SessionFeedback = record({
  id: RecordId,
  sessionId: SessionId,
  /** Mean of the questions' scores, unrounded; null when nothing could be scored. */
  overallScore: z.nullable(z.number().check(z.minimum(1), z.maximum(10))),
  questionsCompleted: z.int().check(z.nonnegative()),
  totalQuestions: z.int().check(z.positive()),
  readiness: z.nullable(Readiness),
  overallAssessment: nonEmpty,
  keyStrengths: z.array(nonEmpty).check(z.maxLength(3)),
  areasToImprove: z.array(nonEmpty).check(z.maxLength(3)),
  coachingPriorities: z.array(nonEmpty).check(z.maxLength(3)),
  nextSteps: z.array(nonEmpty),
  /** 004-16: how the answers meet what is known of the company; null or left out where nothing is. */
  companyFit: z.optional(z.nullable(z.string())),
  /** Pauses left out. */
  durationMs: z.int().check(z.nonnegative()),
  source: Source,
  createdAt: Instant,
});
export type SessionFeedback = RecordOf<typeof SessionFeedback>;

/** What a company's profile tells, in the order in which it is told (004-6). */
export const COMPANY_TOPICS = [
  'interviewStyle',
  'questionTypes',
  'values',
  'tips',
  'notablePractices',
] as const;
export const CompanyTopic = z.enum(COMPANY_TOPICS);
export type CompanyTopic = z.infer<typeof CompanyTopic>;

/** A page that says it: an https link, its title, the words that say it, and its day as the search tells it. */
export const CompanySource = z.object({
  url: z.string(),
  title: z.string(),
  quote: z.string(),
  date: z.nullable(z.string()),
});
export type CompanySource = z.infer<typeof CompanySource>;

/** known: a page says it, and is named. inferred: concluded. unknown: looked for and not found; of no topic. */
export const CompanyClaim = z.object({
  topic: z.nullable(CompanyTopic),
  text: nonEmpty,
  basis: z.enum(['known', 'inferred', 'unknown']),
  sources: z.array(CompanySource),
});
export type CompanyClaim = z.infer<typeof CompanyClaim>;

/**
 * 004-4, 004-6: what is known of a company; old 30 days after `updatedAt`. A register: of two the later stamp
 * stays. The five fields of 004-6 say in plain text what `claims` say with their sources. Without claims, nothing
 * was found.
 */
export const CompanyProfile = record({
  /** As `companyKey` writes it: the key. */
  companyName: nonEmpty,
  interviewStyle: z.string(),
  questionTypes: z.array(z.string()),
  values: z.array(z.string()),
  tips: z.array(z.string()),
  notablePractices: z.string(),
  updatedAt: Instant,
  /** As the candidate wrote the name. */
  asked: z.optional(nonEmpty),
  /** Which of several was meant, as it was picked; null when the name was enough. */
  which: z.optional(z.nullable(z.string())),
  /** The company's own name and what it is, as far as it was found. */
  found: z.optional(z.nullable(z.object({ name: z.string(), about: z.string() }))),
  claims: z.optional(z.array(CompanyClaim)),
  source: z.optional(Source),
  /** The candidate deleted it; looked up anew, another takes its place. */
  removedAt: z.optional(z.nullable(Instant)),
  stamp: z.optional(Stamp),
});
export type CompanyProfile = RecordOf<typeof CompanyProfile>;

/** What is being typed, kept on every keystroke; `key` says where ("response/…", "application/new/company"). */
export const Draft = record({
  key: nonEmpty,
  text: z.string(),
  updatedAt: Instant,
  /** A draft that was submitted or given up leaves a mark, so that a late write cannot bring it back. */
  removed: z.boolean(),
});
export type Draft = RecordOf<typeof Draft>;
