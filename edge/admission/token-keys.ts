/**
 * The keys of device tokens: of the configured secret and, for a day after a change, of the one before; without
 * one, of a secret that the object made for itself, so that `npm start` needs no setup.
 */
import { type TokenKeys, tokenKey } from './device-token.ts';
import { type BudgetNamespace, oneBudget } from './one-budget.ts';

export interface TokenSettings {
  readonly BUDGET: BudgetNamespace;
  readonly DEVICE_TOKEN_SECRET?: string;
  /** The secret that was in use until today. */
  readonly DEVICE_TOKEN_SECRET_BEFORE?: string;
}

/** Asked for once per isolate: the object need not be woken to see that a token is forged. */
const known = new WeakMap<TokenSettings, Promise<TokenKeys>>();

/** The keys that these settings stand for. */
export function tokenKeysOf(settings: TokenSettings): Promise<TokenKeys> {
  const before = known.get(settings);
  if (before) return before;
  const keys = importKeys(settings);
  known.set(settings, keys);
  // A failure is not kept: the object may answer the next time.
  keys.catch(() => known.delete(settings));
  return keys;
}

async function importKeys(settings: TokenSettings): Promise<TokenKeys> {
  const first = await tokenKey(settings.DEVICE_TOKEN_SECRET || (await oneBudget(settings.BUDGET).secret()));
  if (!settings.DEVICE_TOKEN_SECRET_BEFORE) return [first];
  return [first, await tokenKey(settings.DEVICE_TOKEN_SECRET_BEFORE)];
}
