/*
 * Which model answers what, how hard it thinks and how much it may write. The one place: a configuration may
 * override any of it, nothing else does.
 */
import * as z from 'zod';
import type { Effort, ThinkingSwitch } from './rendering/request.ts';

/** The calls there are. Company research makes two: it looks up, then writes down what it found. */
export const CALLS = [
  'generate-question',
  'analyze-response',
  'question-feedback',
  'session-feedback',
  'company-research/look-up',
  'company-research',
] as const;
export type Call = (typeof CALLS)[number];

const Setting = z.object({
  model: z.string().min(1),
  /** off: no thinking where the model can do without. on: as the model sees fit. */
  thinking: z.enum(['off', 'on']),
  effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']),
  /** Thinking counts. */
  maxTokens: z.int().positive().max(16_000),
  /** How long what repeats is kept for the next call; writing costs, so only where a call repeats soon. */
  cache: z.enum(['none', '5m', '1h']),
  /** From the phone's request to the last word, retries included. */
  deadlineMs: z.int().positive().max(120_000),
});
export type Setting = z.infer<typeof Setting>;

const HAIKU = 'claude-haiku-5-5';
const SONNET = 'claude-sonnet-5-5';

export const SETTINGS: Readonly<Record<Call, Setting>> = {
  'generate-question': {
    model: HAIKU,
    thinking: 'off',
    effort: 'low',
    maxTokens: 400,
    cache: 'none',
    deadlineMs: 20_000,
  },
  // Up to twenty times an interview, minutes apart while answers are written: an hour, not five minutes.
  'analyze-response': {
    model: HAIKU,
    thinking: 'off',
    effort: 'low',
    maxTokens: 1_000,
    cache: '1h',
    deadlineMs: 20_000,
  },
  'question-feedback': {
    model: HAIKU,
    thinking: 'on',
    effort: 'medium',
    maxTokens: 4_000,
    cache: 'none',
    deadlineMs: 20_000,
  },
  // Once, over everything: the one call where a larger model is worth its price.
  'session-feedback': {
    model: SONNET,
    thinking: 'off',
    effort: 'medium',
    maxTokens: 4_000,
    cache: 'none',
    deadlineMs: 65_000,
  },
  // With thinking off it may answer without searching.
  'company-research/look-up': {
    model: HAIKU,
    thinking: 'on',
    effort: 'low',
    maxTokens: 3_000,
    cache: 'none',
    deadlineMs: 65_000,
  },
  'company-research': {
    model: HAIKU,
    thinking: 'off',
    effort: 'low',
    maxTokens: 2_000,
    cache: 'none',
    deadlineMs: 20_000,
  },
};

/** What a configuration may say: `{"session-feedback": {"model": "…", "effort": "low"}}`. Unknown calls and keys are errors. */
export const Overrides = z.partialRecord(z.enum(CALLS), z.strictObject(Setting.partial().shape));
export type Overrides = z.infer<typeof Overrides>;

/** The setting of a call with what the configuration says instead. */
export function settingFor(call: Call, overrides: Overrides = {}): Setting {
  const said = Object.entries(overrides[call] ?? {}).filter(([, value]) => value !== undefined);
  return { ...SETTINGS[call], ...Object.fromEntries(said) };
}

/** The one other try when a model refused, is overloaded or gone: another model, no thinking, half as much room again. */
export function fallbackFor(setting: Setting): Setting {
  return {
    ...setting,
    model: setting.model === SONNET ? HAIKU : SONNET,
    thinking: 'off',
    effort: 'low',
    maxTokens: Math.ceil(setting.maxTokens * 1.5),
    cache: 'none',
  };
}

/** How a model is told to think or not: each takes other values and refuses the rest. */
export function thinkingFor({ model, thinking }: Setting): ThinkingSwitch | undefined {
  if (thinking === 'on') return undefined;
  if (model.startsWith('claude-haiku-')) return { type: 'disabled' };
  if (model.startsWith('claude-sonnet-5-5')) return { type: 'between_tools' };
  return undefined; // The others cannot be told.
}

/** Without thinking the two highest efforts are refused. */
export function effortFor(setting: Setting): Effort {
  const beyond = setting.effort === 'xhigh' || setting.effort === 'max';
  return beyond && thinkingFor(setting) ? 'high' : setting.effort;
}
