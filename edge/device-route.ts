import type { Context } from 'hono';
import type { DeviceToken } from '#shared/wire/coach-wire.ts';
import { addressOf } from './admission/address.ts';
import { mintToken } from './admission/device-token.ts';
import { oneBudget } from './admission/one-budget.ts';
import { mayPass } from './admission/sieve.ts';
import { tokenKeysOf } from './admission/token-keys.ts';
import type { Bindings } from './bindings.ts';
import { edgeProblemResponse } from './problems.ts';
import { isOwnJson } from './same-origin.ts';

/** 16 bytes: no two devices meet. */
const ID_BYTES = 16;

/** `POST /api/device` with a JSON body, which says nothing: an anonymous token for a day, to the app's own pages. */
export async function giveDeviceToken(c: Context<{ Bindings: Bindings }>): Promise<Response> {
  if (!isOwnJson(c.req.raw)) return edgeProblemResponse('bad-request');
  const address = addressOf(c.req.raw);
  if (!(await mayPass(c.env, address))) return edgeProblemResponse('too-many', 60_000);
  const wait = await oneBudget(c.env.BUDGET).newcomer(address);
  if (wait > 0) return edgeProblemResponse('too-many', wait);
  const luck = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  const given: DeviceToken = await mintToken(await tokenKeysOf(c.env), luck, Date.now());
  return c.json(given);
}
