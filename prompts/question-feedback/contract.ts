/** 000-70…78: feedback on a finished thread, with a better version that invents nothing. */
import * as z from 'zod/mini';
import { Analysis, QuestionFeedback } from '#shared/interview/records.ts';
import { Stage } from '#shared/interview/vocabulary.ts';
import { AskedQuestion, Background, Exchange } from '../material.ts';

export const id = 'question-feedback';

const judged = Analysis.shape;
export const Input = z.object({
  ...Background.shape,
  stage: Stage,
  question: AskedQuestion,
  thread: z.array(Exchange).check(z.minLength(1), z.maxLength(4)),
  /** The latest analysis of the thread. */
  analysis: z.object({
    verdict: judged.verdict,
    levelDemonstrated: judged.levelDemonstrated,
    levelSignals: judged.levelSignals,
    strengths: judged.strengths,
    gaps: judged.gaps,
    flags: judged.flags,
  }),
});
export type Input = z.infer<typeof Input>;

const fields = QuestionFeedback.shape;
export const Output = z.object({
  overallAssessment: fields.overallAssessment,
  whatLanded: fields.whatLanded,
  whatDidntLand: fields.whatDidntLand,
  coaching: fields.coaching,
  /** Empty when there is nothing of the candidate's own to build on. */
  revisedAnswer: fields.revisedAnswer,
  /** Questions to the candidate: what a better version would need and neither answers nor résumé hold. */
  missingFacts: z.optional(z.array(z.string())),
});
export type Output = z.infer<typeof Output>;
