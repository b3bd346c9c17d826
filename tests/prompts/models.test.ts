import { describe, expect, it } from 'vitest';
import { CASES } from '#prompts/analyze-response/cases.ts';
import { CATALOG } from '#prompts/catalog.ts';
import {
  CALLS,
  effortFor,
  fallbackFor,
  Overrides,
  SETTINGS,
  settingFor,
  thinkingFor,
} from '#prompts/models.ts';

const [aCase] = CASES;
if (!aCase) throw new Error('there is no case');
const asked = (given = {}) => CATALOG['analyze-response'].render(aCase.input, given);

describe('how a model is asked', () => {
  it('judges without thinking, at low effort, and keeps what repeats for an hour', () => {
    const request = asked();
    expect(request).toMatchObject({
      model: 'claude-haiku-5-5',
      max_tokens: 1_000,
      thinking: { type: 'disabled' },
      output_config: { effort: 'low' },
    });
    const hour = { type: 'ephemeral', ttl: '1h' };
    expect(request.system.map((block) => block.cache_control)).toEqual([hour]);
    expect(request.messages[0]?.content.map((block) => block.cache_control)).toEqual([hour, undefined]);
  });

  it('has one turn of the user and none to continue: a reply is never begun for the model', () => {
    expect(asked().messages.map(({ role }) => role)).toEqual(['user']);
  });

  it('is told in words of our own why it is asked once more', () => {
    const repaired = asked({ repair: ['brief_feedback was empty.'] }).messages[0]?.content.at(-1)?.text;
    expect(repaired).toContain('could not be used:\n- brief_feedback was empty.\nReply again');
    expect(asked({ repair: ['x'] }).system).toEqual(asked().system);
  });

  it.each([
    ['claude-haiku-5-5', 'off', { type: 'disabled' }],
    ['claude-haiku-5-5', 'on', undefined],
    ['claude-sonnet-5-5', 'off', { type: 'between_tools' }],
    ['claude-opus-5-5', 'off', undefined],
  ] as const)('%s with thinking %s is told %j', (model, thinking, told) => {
    expect(thinkingFor({ ...SETTINGS['analyze-response'], model, thinking })).toEqual(told);
  });

  it('never asks for an effort that is refused without thinking', () => {
    const setting = { ...SETTINGS['analyze-response'], effort: 'max' as const };
    expect(effortFor(setting)).toBe('high');
    expect(effortFor({ ...setting, thinking: 'on' })).toBe('max');
  });
});

describe('a configuration', () => {
  it('overrides what it names and nothing else', () => {
    const overrides = Overrides.parse({ 'session-feedback': { model: 'claude-opus-5-5' } });
    expect(settingFor('session-feedback', overrides)).toEqual({
      ...SETTINGS['session-feedback'],
      model: 'claude-opus-5-5',
    });
    expect(settingFor('analyze-response', overrides)).toEqual(SETTINGS['analyze-response']);
  });

  it.each([
    ['a call that does not exist', { 'write-poem': { model: 'x' } }],
    ['a word misspelled', { 'analyze-response': { modle: 'x' } }],
    ['an effort that does not exist', { 'analyze-response': { effort: 'extreme' } }],
    ['more tokens than any reply needs', { 'analyze-response': { maxTokens: 100_000 } }],
  ])('with %s is refused', (_what, said) => {
    expect(Overrides.safeParse(said).success).toBe(false);
  });

  it.each(CALLS)('has another model to try once for %s', (call) => {
    const fallback = fallbackFor(SETTINGS[call]);
    expect(fallback.model).not.toBe(SETTINGS[call].model);
    expect(fallback.maxTokens).toBe(SETTINGS[call].maxTokens * 1.5);
  });
});
