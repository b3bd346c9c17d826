/*
 * A coach proposes, code disposes. A reply that passed its schema is held against the rules here before it
 * becomes a record: totals and scores are computed, points must rest on the candidate's words, follow-ups are
 * never asked twice, a better version may hold nothing the candidate did not say.
 */
import { groundedPoints, inventedFacts } from '../assessment/grounding.ts';
import { CRITICAL_SCORE, readinessOf } from '../assessment/readiness.ts';
import { DIMENSIONS, type Dimension, scoreFromTotal, weightedTotal } from '../assessment/scale.ts';
import { sessionAverage } from '../assessment/session-score.ts';
import type { Instant, QuestionId, RecordId, Surroundings } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { sessionDurationMs } from './durations.ts';
import { type Evidence, wordsAt } from './evidence.ts';
import type { Changes, Interview } from './interview.ts';
import { LIMITS } from './limits.ts';
import { coachWork, type Work } from './next-step.ts';
import type {
  Analysis,
  CandidateResponse,
  DimensionScore,
  Ground,
  Question,
  QuestionFeedback,
  RevisedSegment,
  SessionFeedback,
  Source,
  Verdict,
} from './records.ts';
import { secondWork } from './second-work.ts';
import {
  askedFollowUpIds,
  askedQuestions,
  questionScore,
  questionsAnswered,
  standingAnalysis,
  type Thread,
} from './threads.ts';

/** Why a reply did not become a record. Neither costs the candidate anything: the work is still waiting, or done. */
export type Rejection =
  /** Another tab or device was faster, or the candidate went on. */
  | { readonly kind: 'no-longer-awaited' }
  /** It broke a rule; the coach is to be asked again. */
  | { readonly kind: 'unusable-reply'; readonly rule: 'repeated-question' };

export type Folded = Result<Changes, Rejection>;
type Maybe = Interview | undefined;
type Own = 'id' | 'sessionId' | 'questionId' | 'responseId' | 'attempt' | 'responseNumber' | 'source';

export type QuestionReply = Omit<Question, Own | 'number' | 'askedAt'>;
export type AnalysisReply = Omit<Analysis, Own | 'createdAt' | 'verdict'> & {
  readonly verdict: Omit<Scored, 'score' | 'total'> | Exclude<Verdict, Scored>;
};
export type QuestionFeedbackReply = Omit<QuestionFeedback, Own | 'analysisId' | 'createdAt'>;
export type SessionFeedbackReply = Pick<
  SessionFeedback,
  'overallAssessment' | 'keyStrengths' | 'areasToImprove' | 'coachingPriorities' | 'nextSteps' | 'companyFit'
>;
type Scored = Extract<Verdict, { kind: 'scored' }>;

/** Takes question `number` from a coach, unless it is there already or repeats one of this session. */
export function foldQuestion(
  interview: Maybe,
  number: number,
  reply: QuestionReply,
  source: Source,
  surroundings: Surroundings,
): Folded {
  const work = interview && find(coachWork(interview), 'question', (it) => it.number === number);
  if (!interview || !work) return stale();
  if (interview.questions.some(({ text }) => sameWords(text, reply.text))) {
    return fail({ kind: 'unusable-reply', rule: 'repeated-question' });
  }
  const question: Question = {
    ...reply,
    grounds: reply.grounds.filter((ground) => stands(ground, interview)),
    id: surroundings.newId<QuestionId>(),
    sessionId: interview.session.id,
    number,
    source,
    askedAt: surroundings.now,
  };
  return ok({ questions: [question] });
}

/** Takes the analysis of a response: computes total and score, and drops what does not rest on the words. */
export function foldAnalysis(
  interview: Maybe,
  response: CandidateResponse,
  reply: AnalysisReply,
  source: Source,
  surroundings: Surroundings,
): Folded {
  const own = (it: WorkOf<'analysis'>) => it.response.id === response.id;
  const first = interview && find(coachWork(interview), 'analysis', own);
  const work = first ?? (interview && find(toAdd(interview, source), 'analysis', own));
  if (!interview || !work) return stale();
  const answers = answersOf(work.thread);
  const analysis: Analysis = {
    id: surroundings.newId<RecordId>(),
    sessionId: response.sessionId,
    questionId: response.questionId,
    responseId: response.id,
    attempt: response.attempt,
    responseNumber: response.responseNumber,
    verdict: verdictOf(reply.verdict, answers),
    levelDemonstrated: reply.levelDemonstrated,
    levelSignals: groundedPoints(reply.levelSignals, answers),
    strengths: groundedPoints(reply.strengths, answers),
    gaps: groundedPoints(reply.gaps, answers),
    // Read a second time, it is over: nobody is asked anything more about it.
    followUps: first ? followUpsOf(reply, work.thread) : [],
    briefFeedback: reply.briefFeedback,
    flags: reply.flags,
    source,
    // A second judgment is later than a summary that did not know it, though the clock was set back.
    createdAt: first ? surroundings.now : laterThan(interview.sessionFeedback, surroundings.now),
  };
  return ok({ analyses: [analysis] });
}

/** Takes the feedback on a finished thread. What the better version invents is taken out, sentence by sentence. */
export function foldQuestionFeedback(
  interview: Maybe,
  thread: Thread,
  reply: QuestionFeedbackReply,
  source: Source,
  surroundings: Surroundings,
): Folded {
  const same = (it: Thread) => it.question.id === thread.question.id && it.attempt === thread.attempt;
  const work =
    interview &&
    find([...coachWork(interview), ...toAdd(interview, source)], 'question_feedback', (it) =>
      same(it.thread),
    );
  const analysis = work?.thread.exchanges.at(-1)?.analysis;
  if (!interview || !work || !analysis) return stale();
  const answers = answersOf(work.thread);
  const feedback: QuestionFeedback = {
    ...reply,
    whatLanded: groundedPoints(reply.whatLanded, answers),
    whatDidntLand: groundedPoints(reply.whatDidntLand, answers),
    revisedAnswer: withoutInventions(reply.revisedAnswer, answers, interview.resume?.text ?? ''),
    ...(reply.missingFacts && { missingFacts: honestlyAsked(reply.missingFacts, interview, work.thread) }),
    id: surroundings.newId<RecordId>(),
    sessionId: thread.question.sessionId,
    questionId: thread.question.id,
    attempt: thread.attempt,
    analysisId: analysis.id,
    source,
    createdAt: surroundings.now,
  };
  return ok({ questionFeedback: [feedback] });
}

/** Takes the summary of a completed session; its figures are computed here, not taken from the coach. */
export function foldSessionFeedback(
  interview: Maybe,
  reply: SessionFeedbackReply,
  source: Source,
  surroundings: Surroundings,
): Folded {
  if (!interview) return stale();
  const awaited = find([...coachWork(interview), ...toAdd(interview, source)], 'session_feedback');
  if (!awaited) return stale();
  const judgedAt = interview.analyses.map(({ createdAt }) => createdAt);
  const feedback: SessionFeedback = {
    ...reply,
    ...sessionFigures(interview),
    durationMs: sessionDurationMs(interview.session, surroundings.now),
    id: surroundings.newId<RecordId>(),
    sessionId: interview.session.id,
    source,
    // Never before a judgment it speaks of or a summary it replaces, though the clock was set back: it would
    // look out of date for good.
    createdAt: latestOf(laterThan(interview.sessionFeedback, surroundings.now), judgedAt),
  };
  return ok({ sessionFeedback: [feedback] });
}

/** The figures of a session, read from its records (X11, X18, X19). */
export function sessionFigures(interview: Interview) {
  const questions = askedQuestions(interview);
  const standing = questions.flatMap((question) => standingAnalysis(interview, question) ?? []);
  const scores = questions.map((question) => questionScore(interview, question));
  const scored = scores.filter((score) => score !== null);
  const overallScore = sessionAverage(scores);
  const gaps = standing.filter((analysis) => analysis.flags.includes('critical_gap')).length;
  return {
    overallScore,
    questionsCompleted: questionsAnswered(interview),
    totalQuestions: interview.session.totalQuestions,
    readiness: readinessOf({
      mean: overallScore,
      scored: scored.length,
      // One answer without an outcome is a slip; two are a habit. In a single answer it is all there is.
      criticalGap:
        (gaps >= Math.min(2, standing.length) && gaps > 0) || scored.some((score) => score <= CRITICAL_SCORE),
      onDeviceOnly: standing.every((analysis) => analysis.source.coach === 'on_device'),
    }),
  };
}

/** Whether a question's ground is in the material it names; what is not there is not shown as its reason. */
function stands({ source, quote }: Ground, { resume, application }: Interview): boolean {
  const job = application ? `${application.title} ${application.company} ${application.jobDescription}` : '';
  return folded(source === 'resume' ? (resume?.text ?? '') : job).includes(folded(quote));
}

function verdictOf(verdict: AnalysisReply['verdict'], answers: readonly { answer: string }[]): Verdict {
  if (verdict.kind !== 'scored') return verdict;
  const real = (evidence: readonly Evidence[]) => evidence.filter((it) => wordsAt(it, answers)?.trim());
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name): [Dimension, DimensionScore] => {
      const dimension = verdict.dimensions[name];
      return [name, { ...dimension, evidence: real(dimension.evidence) }];
    }),
  ) as Record<Dimension, DimensionScore>;
  const criteria = verdict.rubric.criteria.map((it) => ({ ...it, evidence: real(it.evidence) }));
  const scores = Object.fromEntries(DIMENSIONS.map((name) => [name, dimensions[name].score]));
  const total = weightedTotal(scores as Record<Dimension, number>, verdict.ceiling?.total ?? null);
  return {
    ...verdict,
    dimensions,
    rubric: { ...verdict.rubric, criteria },
    total,
    score: scoreFromTotal(total),
  };
}

function followUpsOf(reply: AnalysisReply, thread: Thread): Analysis['followUps'] {
  if (thread.exchanges.length >= LIMITS.responsesPerQuestion) return []; // 001-25
  const last = thread.exchanges.at(-1);
  const asked = new Set(askedFollowUpIds(thread));
  const prompts = new Set(thread.exchanges.map(({ response }) => folded(response.prompt)));
  if (!last) return [];
  return reply.followUps.filter(({ id, text }) => !asked.has(id) && !prompts.has(folded(text)));
}

function withoutInventions(
  segments: readonly RevisedSegment[],
  answers: readonly { answer: string }[],
  resume: string,
): RevisedSegment[] {
  const sources = [...answers.map(({ answer }) => answer), resume];
  const honest = segments.filter(
    (it) => it.basis === 'blank' || inventedFacts(it.text, sources).length === 0,
  );
  // Blanks and connectives alone are a form, not a better version of anything.
  return honest.some((it) => it.basis === 'answer') ? honest : [];
}

/**
 * Questions that ask for a fact and take none for granted: no figure and no name that nobody gave. Who led it may be
 * asked, though nobody was said to lead.
 */
function honestlyAsked(asked: readonly string[], { resume }: Interview, thread: Thread): string[] {
  const said = answersOf(thread).flatMap(({ prompt, answer }) => [prompt, answer]);
  const sources = [...said, thread.question.text, resume?.text ?? ''];
  return asked.filter((text) => inventedFacts(text, sources).every(({ kind }) => kind === 'inflation'));
}

function answersOf(thread: Thread): readonly { prompt: string; answer: string }[] {
  return thread.exchanges.map(({ response }) => ({ prompt: response.prompt, answer: response.text }));
}

type WorkOf<K extends Work['kind']> = Extract<Work, { kind: K }>;

function find<K extends Work['kind']>(
  all: readonly Work[],
  kind: K,
  fits: (work: WorkOf<K>) => boolean = () => true,
): WorkOf<K> | undefined {
  const ofKind = (work: Work): work is WorkOf<K> => work.kind === kind;
  return all.filter(ofKind).find(fits);
}

/** What a coach may add to what was done without it. Whoever asked made sure that the candidate agreed. */
function toAdd(interview: Interview, { coach }: Source): readonly Work[] {
  return coach === 'claude' ? secondWork(interview, 0 as Instant) : [];
}

function laterThan(others: readonly { readonly createdAt: Instant }[], now: Instant): Instant {
  return latestOf(
    now,
    others.map(({ createdAt }) => (createdAt + 1) as Instant),
  );
}

function latestOf(first: Instant, others: readonly Instant[]): Instant {
  return others.reduce((latest, it) => (it > latest ? it : latest), first);
}

/** Whether two questions are the same, however they are spaced and capitalized. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function stale(): Folded {
  return fail({ kind: 'no-longer-awaited' });
}
