import { describe, expect, it } from 'vitest';
import { createOnDeviceCoach } from '#web/coach/on-device/on-device-coach.ts';
import * as A from './answers.ts';
import { inputFor } from './asking.ts';

const coach = createOnDeviceCoach({
  generateQuestion: () => {
    throw new Error('the bank is empty');
  },
});

describe('the on-device coach', () => {
  it('says who it is', () => expect(coach.source).toEqual({ coach: 'on_device', version: '2' }));
  it('answers as a value', async () =>
    expect(await coach.analyzeResponse(inputFor(A.whole(A.NURSE)))).toMatchObject({ ok: true }));
  it('rejects when aborted, and does no work', async () => {
    const signal = AbortSignal.abort();
    await expect(coach.analyzeResponse(inputFor('x'), { signal })).rejects.toThrow();
  });
  it('rejects instead of throwing when a part fails', async () => {
    const input = {
      ...inputFor('x'),
      stage: 'hiring_manager',
      type: 'behavioral',
      difficulty: 'medium',
      competency: 'leadership',
      questionNumber: 1,
      totalQuestions: 5,
      askedQuestions: [],
      askedBefore: [],
      seed: '',
    } as const;
    const lists = { focusAreas: [], company: null, answersSoFar: [], askedQuestions: [], askedBefore: [] };
    await expect(coach.generateQuestion({ ...input, ...lists })).rejects.toThrow('the bank is empty');
  });
});
