/** How the worker reaches the one `Budget` of the deployment, without importing the platform. */
import type { Settlement } from './desk.ts';
import type { Ask, Decision } from './ledger.ts';

/** A decision, with the ticket to settle when it is "go". */
export type Claimed = Exclude<Decision, { kind: 'go' }> | { readonly kind: 'go'; readonly ticket: string };

/** What can be asked of the object. */
export interface BudgetDesk {
  /** `address` is hashed there, with a salt that never leaves. */
  claim(ask: Ask, address: string): Promise<Claimed>;
  settle(settlement: Settlement): Promise<void>;
  rest(until: number): Promise<void>;
  /** Milliseconds to wait before this address gets another device token; 0 counts one. */
  newcomer(address: string): Promise<number>;
  /** The secret of device tokens where none is configured: made once, then kept. */
  secret(): Promise<string>;
}

/** The binding of the object's class. */
export interface BudgetNamespace {
  getByName(name: string): BudgetDesk;
}

/** The desk. A stub is for one request; asking for it costs nothing. */
export function oneBudget(budgets: BudgetNamespace): BudgetDesk {
  return budgets.getByName('everybody');
}
