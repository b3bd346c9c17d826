/* The judgment of one answer, to be measured by itself; see stage/bundled.ts. */
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';

const QUESTION = 'Tell me about a time you had to train someone under pressure.';

/** Judges an answer to a behavioral question and gives the milliseconds it took. */
export function judge(answer: string): number {
  const began = performance.now();
  const { briefFeedback } = analyzeResponse({
    resume: null,
    job: null,
    roleLevel: 'mid',
    industry: null,
    targetLevel: 'L4',
    stage: 'hiring_manager',
    question: {
      text: QUESTION,
      type: 'behavioral',
      competency: 'leadership',
      category: 'leadership',
      difficulty: 'medium',
      keyPoints: [],
    },
    thread: [{ prompt: QUESTION, answer }],
    askedFollowUps: [],
    mode: 'text',
    durationMs: null,
  });
  const took = performance.now() - began;
  // Whoever measures work must use what it gives.
  if (briefFeedback === '') throw new Error('nothing was said');
  return took;
}
