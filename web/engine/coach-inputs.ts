/*
 * What a coach is given, read from the records. One place, so that every coach sees the same material and
 * a new one needs nothing of the engine.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type { Background, CompanyNotes, Exchange } from '#prompts/material.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import { competencyFor } from '#shared/interview/competencies.ts';
import { type Point, wordsAt } from '#shared/interview/evidence.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { textsAhead } from '#shared/interview/prepared.ts';
import type { Analysis, CandidateResponse, Question } from '#shared/interview/records.ts';
import { sessionFigures } from '#shared/interview/replies.ts';
import {
  askedFollowUpIds,
  askedQuestions,
  latestAttempt,
  questionScore,
  standingAnalysis,
  type Thread,
  tellsDistress,
  threadOf,
} from '#shared/interview/threads.ts';

/** For question `number`; `askedBefore` are texts of earlier sessions, newest first. */
export function questionInput(
  interview: Interview,
  number: number,
  askedBefore: readonly string[],
  company: CompanyNotes | null = null,
): GenerateQuestion.Input {
  const { session } = interview;
  // A question that lies ready for later is as good as asked.
  const asked = [...askedQuestions(interview).map(({ text }) => text), ...textsAhead(interview)];
  return {
    ...backgroundOf(interview),
    stage: session.stage,
    type: session.type,
    difficulty: session.difficulty,
    competency: competencyFor(session.stage, number, session.focusAreas),
    focusAreas: session.focusAreas,
    company,
    answersSoFar: askedQuestions(interview).flatMap((question) => firstExchange(interview, question)),
    questionNumber: number,
    totalQuestions: session.totalQuestions,
    askedQuestions: asked,
    askedBefore: askedBefore.filter((text) => !asked.includes(text)),
    seed: `${session.id}/${number}`,
  };
}

/** For the newest response of a thread; the whole thread is judged (X12). */
export function analysisInput(
  interview: Interview,
  thread: Thread,
  response: CandidateResponse,
): AnalyzeResponse.Input {
  return {
    ...backgroundOf(interview),
    stage: interview.session.stage,
    question: judged(thread.question),
    thread: exchangesOf(thread),
    askedFollowUps: [...askedFollowUpIds(thread)],
    mode: response.mode,
    durationMs: response.durationMs,
  };
}

/** For a finished thread and its newest analysis. */
export function questionFeedbackInput(
  interview: Interview,
  thread: Thread,
  analysis: Analysis,
): QuestionFeedback.Input {
  return {
    ...backgroundOf(interview),
    stage: interview.session.stage,
    question: judged(thread.question),
    thread: exchangesOf(thread),
    analysis,
  };
}

/** For a completed session: every question asked, with what stands for it. */
export function sessionFeedbackInput(
  interview: Interview,
  company: CompanyNotes | null = null,
): SessionFeedback.Input {
  const { session } = interview;
  const figures = sessionFigures(interview);
  return {
    ...backgroundOf(interview),
    stage: session.stage,
    type: session.type,
    difficulty: session.difficulty,
    focusAreas: session.focusAreas,
    company,
    totalQuestions: session.totalQuestions,
    averageScore: figures.overallScore,
    readiness: figures.readiness,
    questions: askedQuestions(interview).map((question) => summaryOf(interview, question)),
  };
}

function summaryOf(interview: Interview, question: Question): SessionFeedback.QuestionSummary {
  const analysis = standingAnalysis(interview, question);
  const thread = threadOf(interview, question, analysis?.attempt ?? latestAttempt(interview, question));
  const quoted = (point: Point) => ({
    ...point,
    quote: point.span && wordsAt(point.span, exchangesOf(thread)),
  });
  return {
    number: question.number,
    text: question.text,
    competency: question.competency,
    score: questionScore(interview, question),
    answered: thread.exchanges.length > 0,
    levelDemonstrated: analysis?.levelDemonstrated ?? null,
    strengths: (analysis?.strengths ?? []).map(quoted),
    gaps: (analysis?.gaps ?? []).map(quoted),
  };
}

function backgroundOf({ session, application, resume }: Interview): Background {
  return {
    resume: resume?.text ?? null,
    job: application && {
      company: application.company,
      title: application.title,
      description: application.jobDescription,
    },
    roleLevel: session.roleLevel,
    industry: session.industry,
    targetLevel: session.targetLevel,
  };
}

function judged(question: Question) {
  const { text, type, competency, category, difficulty, keyPoints } = question;
  return { text, type, competency, category, difficulty, keyPoints };
}

/** The first response to a question in its latest attempt, or none; none either where it tells of distress. */
function firstExchange(interview: Interview, question: Question): Exchange[] {
  const thread = threadOf(interview, question, latestAttempt(interview, question));
  return tellsDistress(thread) ? [] : exchangesOf(thread).slice(0, 1);
}

function exchangesOf(thread: Thread): Exchange[] {
  return thread.exchanges.map(({ response }) => ({ prompt: response.prompt, answer: response.text }));
}
