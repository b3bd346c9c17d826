/**
 * The worker as it is, with two routes more that go through admission the way a route of a coach does, and ask
 * nobody: so the limits are proved where they live, in workerd, without a model behind them.
 */
import { addressOf } from '#edge/admission/address.ts';
import type { Admission } from '#edge/admission/admission.ts';
import { createAdmission } from '#edge/admission/create-admission.ts';
import { createApp } from '#edge/app.ts';
import { edgeProblemResponse } from '#edge/problems.ts';

export { Budget } from '#edge/admission/budget.ts';

/** What a test asks for. */
export type TestCall = {
  key: string;
  cost?: number;
  tokens?: number;
  /** What the coach says; null as when it fails. Left out, the call never comes home. */
  answer?: string | null;
};

export default createApp((app) => {
  app.post('/api/test/call', async (c) => {
    const admission: Admission = createAdmission(c.env);
    const device = await admission.deviceOf(c.req.header('Authorization') ?? null);
    if (device === null) return edgeProblemResponse('no-token');
    const { key, cost = 0.001, tokens = 1_000, answer } = await c.req.json<TestCall>();
    const claim = { device, address: addressOf(c.req.raw), key, costAtMost: cost, tokensAtMost: tokens };
    const admitted = await admission.admit(claim);
    if (admitted.kind === 'refused') return edgeProblemResponse(admitted.problem, admitted.retryAfterMs);
    if (admitted.kind === 'answered') return c.json({ kept: admitted.answer });
    if (answer !== undefined) await admitted.ticket.settle({ cost, tokens }, answer);
    return c.json({ said: answer ?? null });
  });
  app.post('/api/test/rest', async (c) => {
    await createAdmission(c.env).rest((await c.req.json<{ until: number }>()).until);
    return c.body(null, 204);
  });
});
