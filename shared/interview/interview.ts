import type {
  Analysis,
  Application,
  Attempt,
  CandidateResponse,
  Closing,
  CompanyProfile,
  PreparedQuestion,
  Question,
  QuestionFeedback,
  Resume,
  Session,
  SessionFeedback,
} from './records.ts';

/**
 * Everything recorded about one session, in no particular order: whatever reads it sorts for itself, so that
 * two devices with the same records always agree.
 */
export interface Interview {
  readonly session: Session;
  readonly application: Application | null;
  readonly resume: Resume | null;
  readonly questions: readonly Question[];
  readonly preparedQuestions: readonly PreparedQuestion[];
  readonly attempts: readonly Attempt[];
  readonly responses: readonly CandidateResponse[];
  readonly closings: readonly Closing[];
  readonly analyses: readonly Analysis[];
  readonly questionFeedback: readonly QuestionFeedback[];
  readonly sessionFeedback: readonly SessionFeedback[];
}

/** New or replaced records, by table; what a move gives back and a store writes in one transaction. */
export interface Changes {
  readonly sessions?: readonly Session[];
  readonly applications?: readonly Application[];
  readonly resumes?: readonly Resume[];
  readonly questions?: readonly Question[];
  readonly preparedQuestions?: readonly PreparedQuestion[];
  readonly attempts?: readonly Attempt[];
  readonly responses?: readonly CandidateResponse[];
  readonly closings?: readonly Closing[];
  readonly analyses?: readonly Analysis[];
  readonly questionFeedback?: readonly QuestionFeedback[];
  readonly sessionFeedback?: readonly SessionFeedback[];
  readonly companyProfiles?: readonly CompanyProfile[];
}
