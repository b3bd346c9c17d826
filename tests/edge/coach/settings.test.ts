/* What an owner may set, and what is said about it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '#edge/app.ts';
import type { Bindings } from '#edge/bindings.ts';
import { configurationFrom } from '#edge/configuration.ts';
import { handedOn, settingsIn, whoCoaches } from '#edge/local/settings.ts';
import { budgetInMemory } from '#tests/helpers/admission-in-memory.ts';

const KEY = 'sk-canary';

describe('the configuration', () => {
  it('of nothing has no coach', () => {
    expect(configurationFrom({})).toEqual({ ok: true, value: { claude: null, overrides: {} } });
    expect(configurationFrom({ ANTHROPIC_API_KEY: ' ' })).toMatchObject({ value: { claude: null } });
  });

  it('takes another address and other settings', () => {
    const read = configurationFrom({
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9000',
      COACH_SETTINGS: '{"session-feedback": {"effort": "low"}}',
    });
    expect(read).toEqual({
      ok: true,
      value: {
        claude: { apiKey: KEY, baseURL: 'http://127.0.0.1:9000' },
        overrides: { 'session-feedback': { effort: 'low' } },
      },
    });
  });

  it.each([
    ['{"session-feedback": {"effort": "enormous canary"}}', 'session-feedback.effort'],
    ['{"analyze-response": {"maxTokens": 0}}', 'analyze-response.maxTokens'],
    ['canary', 'the whole'],
  ])('that cannot be used names the place and no value: %s', (COACH_SETTINGS, place) => {
    const read = configurationFrom({ ANTHROPIC_API_KEY: KEY, COACH_SETTINGS });
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining(place) });
    expect(JSON.stringify(read)).not.toContain('canary');
  });

  it('takes no address that is none', () => {
    expect(configurationFrom({ ANTHROPIC_BASE_URL: 'file:///etc' }).ok).toBe(false);
    expect(configurationFrom({ ANTHROPIC_BASE_URL: 'canary' }).ok).toBe(false);
  });
});

describe('health', () => {
  const coachIn = async (env: Partial<Bindings>) => {
    const bindings = { BUDGET: budgetInMemory().namespace, ...env } as Bindings;
    const response = await createApp().request('/api/health', {}, bindings);
    return ((await response.json()) as { coach: string }).coach;
  };

  it('tells whether Claude stands behind this edge', async () => {
    expect(await coachIn({})).toBe('none');
    expect(await coachIn({ ANTHROPIC_API_KEY: KEY })).toBe('claude');
  });

  it('tells of no coach where the settings cannot be used, and the log why', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await coachIn({ ANTHROPIC_API_KEY: KEY, COACH_SETTINGS: '{"canary": 1}' })).toBe('none');
    expect(log.mock.calls.flat().join('\n')).toContain('COACH_SETTINGS');
    expect(log.mock.calls.flat().join('\n')).not.toContain(KEY);
    log.mockRestore();
  });

  it('and a request to a coach that is not there is a problem', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const headers = { Origin: 'http://localhost', 'Content-Type': 'application/json' };
    const request = { method: 'POST', headers, body: '{}' };
    const response = await createApp().request('/api/coach/analyze-response', request, {} as Bindings);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ kind: 'no-coach', retryAfterMs: null });
    log.mockRestore();
  });
});

describe('on one’s own machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  writeFileSync(join(folder, '.dev.vars'), `ANTHROPIC_API_KEY="from the file"\nOTHER=1\n`);

  it('the environment wins over .dev.vars, and other names are nobody’s', () => {
    expect(settingsIn(folder, {})).toEqual({ ANTHROPIC_API_KEY: 'from the file' });
    expect(settingsIn(folder, { ANTHROPIC_API_KEY: KEY, PATH: '/bin' })).toEqual({ ANTHROPIC_API_KEY: KEY });
    expect(settingsIn(join(folder, 'nowhere'), {})).toEqual({});
  });

  it('one line says who coaches, never with the key', () => {
    expect(whoCoaches({}).line).toMatch(/^No key: the on-device coach/);
    const said = whoCoaches({
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: 'https://name:canary@gateway.example/v1',
    });
    expect(said).toEqual({ ok: true, line: 'Claude coaches through gateway.example those who agree to it.' });
    expect(whoCoaches({ ANTHROPIC_API_KEY: KEY, COACH_SETTINGS: '?' })).toMatchObject({ ok: false });
  });

  it('the environment is handed on only when it says something, and .dev.vars with it', () => {
    expect(handedOn(folder, { PATH: '/bin' })).toEqual({ options: [], env: {} });
    const env = { CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' };
    expect(handedOn(folder, { DAILY_DOLLARS: '1' })).toEqual({ options: ['--env-file=.dev.vars'], env });
    expect(handedOn(join(folder, 'nowhere'), { ANTHROPIC_API_KEY: KEY })).toEqual({ options: [], env });
  });
});
