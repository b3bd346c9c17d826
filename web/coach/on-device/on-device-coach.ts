/*
 * The coach that lives in the phone: no network, no key, no model. It takes its question generator as an
 * argument, so that asking and judging stay two things.
 */
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import { ok } from '#shared/result.ts';
import type { Asking, Coach, CoachReply } from '../coach.ts';
import { analyzeResponse } from './analyze-response.ts';
import { questionFeedback } from './question-feedback.ts';
import { sessionFeedback } from './session-feedback.ts';

export interface OnDeviceParts {
  readonly generateQuestion: (input: GenerateQuestion.Input) => GenerateQuestion.Output;
}

/** The on-device coach as any other coach. It never fails for want of a network; an abort rejects, as with fetch. */
export function createOnDeviceCoach({ generateQuestion }: OnDeviceParts): Coach {
  return {
    source: { coach: 'on_device', version: '2' },
    generateQuestion: answering(generateQuestion),
    analyzeResponse: answering(analyzeResponse),
    questionFeedback: answering(questionFeedback),
    sessionFeedback: answering(sessionFeedback),
  };
}

/** A pure function as a method of a coach. Async, so that what is thrown inside rejects instead. */
function answering<Input, Output>(work: (input: Input) => Output) {
  return async (input: Input, asking?: Asking): CoachReply<Output> => {
    asking?.signal?.throwIfAborted();
    return ok(work(input));
  };
}
