/*
 * One answer through the app's own code: an interview with the records a phone would hold, the engine's input
 * for a coach, the coach on the device, and the rules that make a reply a record. Nothing is computed here.
 */
import type { QuestionId, ResponseId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { Analysis } from '#shared/interview/records.ts';
import { foldAnalysis } from '#shared/interview/replies.ts';
import { threadOf } from '#shared/interview/threads.ts';
import type { Category, QuestionType } from '#shared/interview/vocabulary.ts';
import {
  anApplication,
  anId,
  anInterview,
  aResume,
  aSession,
  questionOf,
  responseTo,
  testSurroundings,
} from '#tests/helpers/records.ts';
import { createOnDeviceCoach } from '#web/coach/on-device/on-device-coach.ts';
import { generateQuestion } from '#web/coach/on-device/questions/generate-question.ts';
import { analysisInput } from '#web/engine/coach-inputs.ts';
import { exchangesOf, type Line } from './line.ts';

const coach = createOnDeviceCoach({ generateQuestion });

/** The question types that a category is named for; the others are asked for a trait. */
const CATEGORY: Readonly<Partial<Record<QuestionType, Category>>> = {
  technical: 'technical',
  system_design: 'technical',
  case_study: 'problem_solving',
};

export interface JudgedLine {
  readonly analysis: Analysis;
  readonly thread: readonly { readonly prompt: string; readonly answer: string }[];
}

/** Every response of the thread judged in its turn, as in the app; what stands is the judgment of the last. */
export async function judged(line: Line): Promise<JudgedLine> {
  const thread = exchangesOf(line);
  const session = aSession({ type: 'mixed', targetLevel: line.targetLevel ?? 'L5A' });
  const question = questionOf(session, 1, {
    id: anId<QuestionId>(),
    text: line.question,
    type: line.type,
    competency: line.competency ?? (line.type === 'logistics' ? 'availability' : 'problem_solving'),
    category: CATEGORY[line.type] ?? 'behavioral',
    keyPoints: line.keyPoints ?? [],
  });
  const surroundings = testSurroundings();
  let interview: Interview = anInterview({
    session,
    questions: [question],
    application:
      line.jobDescription === undefined ? null : anApplication({ jobDescription: line.jobDescription }),
    resume: line.resume === undefined ? null : aResume({ text: line.resume }),
  });
  for (const [index, { prompt, answer }] of thread.entries()) {
    const response = responseTo(question, {
      id: anId<ResponseId>(),
      responseNumber: index + 1,
      prompt,
      text: answer,
      mode: line.mode ?? 'text',
      durationMs: line.durationMs ?? null,
    });
    interview = { ...interview, responses: [...interview.responses, response] };
    const reply = await coach.analyzeResponse(
      analysisInput(interview, threadOf(interview, question, 1), response),
    );
    if (!reply.ok) throw new Error(reply.error.kind);
    const folded = foldAnalysis(interview, response, reply.value, coach.source, surroundings);
    if (!folded.ok) throw new Error(folded.error.kind);
    interview = { ...interview, analyses: [...interview.analyses, ...(folded.value.analyses ?? [])] };
  }
  const analysis = interview.analyses.at(-1);
  if (analysis === undefined) throw new Error('nothing to judge');
  return { analysis, thread };
}
