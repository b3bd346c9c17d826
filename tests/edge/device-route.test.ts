import { describe, expect, it } from 'vitest';
import { createAdmission } from '#edge/admission/create-admission.ts';
import { createApp } from '#edge/app.ts';
import { edgeProblem, edgeProblemResponse } from '#edge/problems.ts';
import { DeviceToken, EDGE_PROBLEMS, EdgeProblem } from '#shared/wire/coach-wire.ts';
import { budgetInMemory } from '#tests/helpers/admission-in-memory.ts';

const HERE = 'https://rehearse.example';
const OWN = { Origin: HERE, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };

function device() {
  const bindings = { BUDGET: budgetInMemory().namespace };
  const ask = (headers: Record<string, string> = OWN, method = 'POST') =>
    createApp().request(`${HERE}/api/device`, { method, headers }, bindings);
  return { bindings, ask };
}

describe('POST /api/device', () => {
  it('gives a token that admission knows, another each time', async () => {
    const { bindings, ask } = device();
    const [one, other] = [await ask(), await ask()];
    expect(one.headers.get('Cache-Control')).toBe('no-store');
    const tokens = [DeviceToken.parse(await one.json()), DeviceToken.parse(await other.json())];
    const devices = await Promise.all(
      tokens.map(({ token }) => createAdmission(bindings).deviceOf(`Bearer ${token}`)),
    );
    expect(devices[0]).toMatch(/^[\w-]{22}$/);
    expect(devices[1]).not.toBe(devices[0]);
  });

  it('says when to come again after too many', async () => {
    const { ask } = device();
    for (let n = 0; n < 10; n++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect(EdgeProblem.parse(await refused.json()).kind).toBe('too-many');
  });

  it.each([
    ['another page', { ...OWN, Origin: 'https://elsewhere.example' }],
    ['a page that hides where it is', { ...OWN, Origin: 'null' }],
    ['a neighbor on the same site', { ...OWN, 'Sec-Fetch-Site': 'same-site' }],
    ['a form', { ...OWN, 'Content-Type': 'text/plain' }],
    ['a type that only begins like JSON', { ...OWN, 'Content-Type': 'application/json-seq' }],
    ['no origin', { 'Content-Type': 'application/json' }],
  ])('refuses %s', async (_who, headers) => {
    const { ask } = device();
    const refused = await ask(headers);
    expect(refused.status).toBe(400);
    expect(EdgeProblem.parse(await refused.json()).kind).toBe('bad-request');
  });

  it('answers POST only', async () => {
    const refused = await device().ask(OWN, 'PUT');
    expect(refused.status).toBe(405);
    expect(refused.headers.get('Allow')).toBe('POST');
  });
});

describe('a problem of the coach’s wire', () => {
  it.each(EDGE_PROBLEMS)('%s is what its schema says, with a status of a failure', async (kind) => {
    const response = edgeProblemResponse(kind, 1_500.5);
    const problem = EdgeProblem.parse(await response.json());
    expect(problem).toMatchObject({ kind, retryAfterMs: 1_501, status: response.status });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('Retry-After')).toBe('2');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });

  it('says nothing about when where nobody knows', () => {
    expect(edgeProblem('coach-declined').retryAfterMs).toBeNull();
    expect(edgeProblemResponse('coach-declined').headers.has('Retry-After')).toBe(false);
  });
});
