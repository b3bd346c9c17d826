/* Verdicts, analyses and feedback for tests; see records.ts, which hands them on. */
import { DIMENSIONS } from '#shared/assessment/scale.ts';
import type {
  Analysis,
  CandidateResponse,
  QuestionFeedback,
  Session,
  SessionFeedback,
  Source,
  Verdict,
} from '#shared/interview/records.ts';
import { aResponse } from './records.ts';
import { anId, START } from './surroundings.ts';

export const ON_DEVICE: Source = { coach: 'on_device', version: '1' };
export const CLAUDE: Source = { coach: 'claude', version: 'claude-sonnet-4-5 · analyze-response@1' };

/** A verdict with all dimensions at `total`; `score` follows from it. */
export function scored(total = 70, over: Partial<Extract<Verdict, { kind: 'scored' }>> = {}): Verdict {
  const dimension = { score: total, evidence: [] };
  return {
    kind: 'scored',
    score: Math.min(10, Math.max(1, Math.round(total / 10))),
    total,
    ceiling: null,
    dimensions: Object.fromEntries(DIMENSIONS.map((name) => [name, dimension])) as Record<
      (typeof DIMENSIONS)[number],
      typeof dimension
    >,
    rubric: { id: 'behavioral', criteria: [] },
    confidence: 'medium',
    ...over,
  };
}

/** An analysis; of a response of its own unless told, see `analysisOf`. */
export function anAnalysis(over: Partial<Analysis> = {}): Analysis {
  return analysisOf(aResponse(), over);
}

/** The on-device coach's analysis of a response: 70 of 100, nothing more to ask. */
export function analysisOf(response: CandidateResponse, over: Partial<Analysis> = {}): Analysis {
  return {
    id: anId(),
    sessionId: response.sessionId,
    questionId: response.questionId,
    responseId: response.id,
    attempt: response.attempt,
    responseNumber: response.responseNumber,
    verdict: scored(),
    levelDemonstrated: null,
    levelSignals: [],
    strengths: [
      { text: 'You say what you did yourself.', span: { response: 0, start: 0, end: 3 }, missing: null },
    ],
    gaps: [],
    followUps: [],
    briefFeedback: 'Clear action and a number; say what you learned.',
    flags: [],
    source: ON_DEVICE,
    createdAt: START,
    ...over,
  };
}

/** Feedback on the attempt that an analysis judges. */
export function feedbackOn(analysis: Analysis, over: Partial<QuestionFeedback> = {}): QuestionFeedback {
  return {
    id: anId(),
    sessionId: analysis.sessionId,
    questionId: analysis.questionId,
    attempt: analysis.attempt,
    analysisId: analysis.id,
    overallAssessment: 'A sound story with a result.',
    whatLanded: [],
    whatDidntLand: [],
    coaching: ['Name what you would repeat.'],
    revisedAnswer: [],
    source: ON_DEVICE,
    createdAt: START,
    ...over,
  };
}

/** Feedback on a whole session. */
export function summaryOf(session: Session, over: Partial<SessionFeedback> = {}): SessionFeedback {
  return {
    id: anId(),
    sessionId: session.id,
    overallScore: 7,
    questionsCompleted: session.totalQuestions,
    totalQuestions: session.totalQuestions,
    readiness: 'almost_ready',
    overallAssessment: 'You answer what is asked.',
    keyStrengths: ['Clear actions.'],
    areasToImprove: ['Results.'],
    coachingPriorities: ['End with a number.'],
    nextSteps: ['Rehearse question 2 once more.'],
    durationMs: 600_000,
    source: ON_DEVICE,
    createdAt: START,
    ...over,
  };
}
