/* Asks the on-device coach in one line: the material around an answer, and the total its judgment amounts to. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { DIMENSIONS, weightedTotal } from '#shared/assessment/scale.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';

export const PROBLEM = 'Tell me about a time you solved a difficult problem at work.';

interface Asked {
  readonly question?: Partial<AnalyzeResponse.Input['question']>;
  readonly followUps?: readonly string[];
  readonly asked?: readonly string[];
  readonly mode?: 'text' | 'voice';
  readonly resume?: string;
  readonly job?: string;
  readonly targetLevel?: AnalyzeResponse.Input['targetLevel'];
}

export function inputFor(answer: string, asked: Asked = {}): AnalyzeResponse.Input {
  const question = {
    text: PROBLEM,
    type: 'behavioral' as const,
    competency: 'problem_solving' as const,
    category: 'problem_solving' as const,
    difficulty: 'medium' as const,
    keyPoints: [],
    ...asked.question,
  };
  const later = (asked.followUps ?? []).map((text) => ({ prompt: 'And then?', answer: text }));
  return {
    resume: asked.resume ?? null,
    job: asked.job === undefined ? null : { company: 'Example', title: 'Role', description: asked.job },
    roleLevel: null,
    industry: null,
    targetLevel: asked.targetLevel ?? 'L5A',
    stage: 'hiring_manager',
    question,
    thread: [{ prompt: question.text, answer }, ...later],
    askedFollowUps: [...(asked.asked ?? [])],
    mode: asked.mode ?? 'text',
    durationMs: null,
  };
}

export const judge = (answer: string, asked: Asked = {}) => analyzeResponse(inputFor(answer, asked));

/** The total 0–100 of a judgment, or null when it was not scored. */
export function totalOf({ verdict }: AnalyzeResponse.Output): number | null {
  if (verdict.kind === 'not_scored') return null;
  const scores = Object.fromEntries(DIMENSIONS.map((name) => [name, verdict.dimensions[name].score]));
  return weightedTotal(scores as Record<(typeof DIMENSIONS)[number], number>, verdict.ceiling?.total ?? null);
}

/** The total of an answer that must be scored. */
export function total(answer: string, asked: Asked = {}): number {
  const scored = totalOf(judge(answer, asked));
  if (scored === null) throw new Error('expected a score');
  return scored;
}
