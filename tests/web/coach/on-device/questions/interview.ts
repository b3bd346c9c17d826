/* Plays a session the way the engine does: the competency by the stage's turn, what was asked handed on. */
import type { Input, Output } from '#prompts/generate-question/contract.ts';
import { competencyFor } from '#shared/interview/competencies.ts';
import { generateQuestion, type Pick } from '#web/coach/on-device/questions/generate-question.ts';
import type { CandidateCase } from './candidates.ts';

export function inputFor(candidate: CandidateCase, changes: Partial<Input> = {}): Input {
  return {
    resume: candidate.resume,
    job: candidate.job,
    roleLevel: candidate.roleLevel,
    industry: candidate.industry,
    targetLevel: 'L4',
    stage: 'hiring_manager',
    type: 'behavioral',
    difficulty: 'medium',
    competency: 'problem_solving',
    focusAreas: [],
    company: null,
    answersSoFar: [],
    questionNumber: 1,
    totalQuestions: 10,
    askedQuestions: [],
    askedBefore: [],
    seed: 'a session',
    ...changes,
  };
}

export function playSession(
  candidate: CandidateCase,
  count: number,
  changes: Partial<Input> = {},
  pick?: Pick,
): Output[] {
  const asked: Output[] = [];
  for (let number = 1; number <= count; number += 1) {
    const input = inputFor(candidate, {
      ...changes,
      questionNumber: number,
      totalQuestions: count,
      askedQuestions: asked.map(({ text }) => text),
    });
    const competency = competencyFor(input.stage, number, []);
    asked.push(generateQuestion({ ...input, competency }, pick));
  }
  return asked;
}
