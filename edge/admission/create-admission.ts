import type { Admission, Admitted, Claim, Ticket } from './admission.ts';
import { verifyToken } from './device-token.ts';
import type { Ask } from './ledger.ts';
import { microsOf } from './limits.ts';
import { type BudgetDesk, oneBudget } from './one-budget.ts';
import { callOf, LONGEST_ANSWER, seal, unseal } from './sealed-answer.ts';
import { mayPass, type SieveSettings } from './sieve.ts';
import { type TokenSettings, tokenKeysOf } from './token-keys.ts';

/** Admission as the platform's objects give it. For one request; `now` is asked for what tokens last. */
export function createAdmission(
  settings: TokenSettings & SieveSettings,
  now: () => number = Date.now,
): Admission {
  const budget = oneBudget(settings.BUDGET);
  return {
    async deviceOf(authorization) {
      const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
      return token ? verifyToken(await tokenKeysOf(settings), token, now()) : null;
    },
    async admit(claim) {
      if (!(await mayPass(settings, claim.address))) {
        return { kind: 'refused', problem: 'too-many', retryAfterMs: 60_000 };
      }
      return admit(budget, claim);
    },
    rest: (until) => budget.rest(until),
  };
}

async function admit(budget: BudgetDesk, claim: Claim): Promise<Admitted> {
  const { device, key, address } = claim;
  const call = await callOf(device, key);
  const ask = { device, call, micros: microsOf(claim.costAtMost), tokens: Math.ceil(claim.tokensAtMost) };
  const claimed = await budget.claim(ask, address);
  if (claimed.kind === 'refused') return claimed;
  if (claimed.kind === 'go') return { kind: 'go', ticket: ticketFor(budget, claim, ask, claimed.ticket) };
  const answer = await unseal(claimed.sealed, device, key);
  if (answer === null) throw new Error('A kept answer did not open with the key it was found by.');
  return { kind: 'answered', answer };
}

function ticketFor(budget: BudgetDesk, { device, key }: Claim, ask: Ask, ticket: string): Ticket {
  let settled = false;
  return {
    async settle(used, answer) {
      if (settled) return;
      settled = true;
      try {
        const keeps = answer !== null && answer.length <= LONGEST_ANSWER;
        const sealed = keeps ? await seal(answer, device, key) : null;
        await budget.settle({ ticket, ask, micros: microsOf(used.cost), tokens: used.tokens, sealed });
      } catch (error) {
        // The candidate has an answer by now. The lease counts the call in full, so nothing is given away.
        console.error(`a call was not settled: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    },
  };
}
