/*
 * Records for tests: valid by the schemas, fixed in every word, different only where a test says so.
 */
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type {
  Application,
  Attempt,
  CandidateResponse,
  Closing,
  CompanyProfile,
  PreparedQuestion,
  Progress,
  Question,
  Resume,
  Session,
} from '#shared/interview/records.ts';
import type { Spent } from '#shared/spending.ts';
import { CLAUDE, ON_DEVICE } from './judgments.ts';
import { anId, aStamp, START } from './surroundings.ts';

export * from './judgments.ts';
export * from './surroundings.ts';

export function anApplication(over: Partial<Application> = {}): Application {
  return {
    id: anId(),
    company: 'Harbor Bakery',
    title: 'Shift Lead',
    jobDescription: 'You plan the early shift and train new bakers.',
    industry: 'retail_hospitality',
    roleLevel: 'mid',
    targetLevelChosen: null,
    createdAt: START,
    removedAt: null,
    stamp: aStamp(),
    ...over,
  };
}

export function aResume(over: Partial<Resume> = {}): Resume {
  return {
    id: anId(),
    name: 'Bakery résumé',
    text: 'Baker at Mill Lane, 2021–2025. Trained 4 apprentices. Cut waste by 12 %.',
    createdAt: START,
    removedAt: null,
    stamp: aStamp(),
    ...over,
  };
}

export function aProgress(over: Partial<Progress> = {}): Progress {
  return {
    status: { kind: 'in_progress' },
    startedAt: START,
    pauses: [],
    removedAt: null,
    stamp: aStamp(),
    ...over,
  };
}

/** A behavioral session of three questions, in progress, with neither application nor résumé. */
export function aSession(over: Partial<Session> = {}): Session {
  return {
    id: anId(),
    applicationId: null,
    resumeId: null,
    company: null,
    title: null,
    stage: 'hiring_manager',
    type: 'behavioral',
    difficulty: 'medium',
    roleLevel: null,
    industry: null,
    focusAreas: [],
    totalQuestions: 3,
    timing: { kind: 'untimed' },
    targetLevel: 'L4',
    rehearses: null,
    createdAt: START,
    progress: aProgress(),
    ...over,
  };
}

/** A question; give it a `sessionId`, or use `questionOf`. */
export function aQuestion(over: Partial<Question> = {}): Question {
  return {
    id: anId(),
    sessionId: anId<SessionId>(),
    number: 1,
    text: 'Tell me about a time you had to train someone under pressure.',
    competency: 'leadership',
    category: 'leadership',
    type: 'behavioral',
    difficulty: 'medium',
    hints: ['Start with where you were.'],
    keyPoints: [],
    timeLimitSeconds: null,
    bankId: null,
    grounds: [],
    source: ON_DEVICE,
    askedAt: START,
    ...over,
  };
}

/** The question with this number in a session. */
export function questionOf(session: Session, number = 1, over: Partial<Question> = {}): Question {
  return aQuestion({ sessionId: session.id, number, ...over });
}

/** A question that lies ready for later, made of nothing that could change, unless told. */
export function preparedIn(
  session: Session,
  number = 2,
  over: Partial<PreparedQuestion> = {},
): PreparedQuestion {
  const { askedAt, ...question } = questionOf(session, number, {
    text: `Prepared question ${number}: what did you leave undone?`,
    source: CLAUDE,
  });
  const madeKnowing = { application: null, resume: null, answers: [] };
  return { ...question, id: anId(), madeKnowing, createdAt: askedAt, ...over };
}

/** A second or later try at a question. */
export function attemptAt(question: Question, number = 2, over: Partial<Attempt> = {}): Attempt {
  return {
    id: anId(),
    sessionId: question.sessionId,
    questionId: question.id,
    number,
    startedAt: START,
    ...over,
  };
}

/** A response; to a question of its own unless told, see `responseTo`. */
export function aResponse(over: Partial<CandidateResponse> = {}): CandidateResponse {
  return responseTo(aQuestion(), over);
}

/** The first response to a question, in the first attempt unless told. */
export function responseTo(question: Question, over: Partial<CandidateResponse> = {}): CandidateResponse {
  return {
    id: anId(),
    sessionId: question.sessionId,
    questionId: question.id,
    attempt: 1,
    responseNumber: 1,
    prompt: question.text,
    text: 'Two of four bakers were ill. I showed our apprentice the oven plan and we sold all 300 loaves.',
    mode: 'text',
    durationMs: 90_000,
    respondedAt: START,
    ...over,
  };
}

/** The page turned on an attempt at a question. */
export function closingOf(question: Question, over: Partial<Closing> = {}): Closing {
  return {
    id: anId(),
    sessionId: question.sessionId,
    questionId: question.id,
    attempt: 1,
    at: START,
    ...over,
  };
}

export function aCompanyProfile(over: Partial<CompanyProfile> = {}): CompanyProfile {
  return {
    companyName: 'harbor bakery',
    interviewStyle: 'Friendly, on the shop floor.',
    questionTypes: ['behavioral'],
    values: ['Warmth'],
    tips: ['Taste the bread.'],
    notablePractices: 'A trial shift.',
    updatedAt: START,
    ...over,
  };
}

/** What one answer of Claude's took, for an interview or for none. */
export function spentOn(sessionId: SessionId | null, over: Partial<Spent> = {}): Spent {
  return {
    id: `analyze-response/1/${anId()}`,
    sessionId,
    prompt: 'analyze-response',
    promptVersion: 1,
    model: 'claude-haiku-5-5',
    usage: {
      ...{ calls: 1, inputTokens: 1_000, outputTokens: 200, cacheReadTokens: 300, cacheWriteTokens: 200 },
      ...{ searches: 0, cost: 0.004 },
    },
    at: START,
    ...over,
  };
}

/** An interview with no records besides its session, unless told. */
export function anInterview(over: Partial<Interview> = {}): Interview {
  return {
    session: aSession(),
    application: null,
    resume: null,
    questions: [],
    preparedQuestions: [],
    attempts: [],
    responses: [],
    closings: [],
    analyses: [],
    questionFeedback: [],
    sessionFeedback: [],
    ...over,
  };
}
