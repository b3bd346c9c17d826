import type { Spending } from '#shared/spending.ts';

/** What is said of what Claude took: calls, tokens and an estimate of the cost. */
export const spending = {
  month: (month: string) => `What Claude used in ${month}`,
  calls: 'Calls',
  tokens: 'Tokens',
  readAndWritten: ({ tokensRead, tokensWritten }: Spending) =>
    `${sayCount(tokensRead)} read, ${sayCount(tokensWritten)} written`,
  searches: 'Web searches',
  cost: 'Cost, estimated',
  nothing: 'Nothing so far this month.',
  interviews: 'The last interviews Claude worked for',
  callsAndTokens: (it: Spending) => `${sayCalls(it.calls)} · ${sayTokens(it)}`,
  ofInterview: (it: Spending) =>
    `For this interview Claude used ${sayTokens(it)} in ${sayCalls(it.calls)}, ${sayCost(it.cost)} by list prices.`,
  note: 'Tokens are counted by Anthropic; the cost is an estimate in US dollars at its list prices. An answer that never arrived is not in it. Whoever runs this app’s server pays.',
} as const;

/**
 * Dollars as one says them, to the nearest cent: "nothing", "less than 1 ¢", "about 3 ¢", "about $1.24".
 */
export function sayCost(dollars: number): string {
  if (dollars <= 0) return 'nothing';
  if (dollars < 0.01) return 'less than 1 ¢';
  const cents = Math.round(dollars * 100);
  return cents < 100 ? `about ${cents} ¢` : `about ${DOLLARS.format(cents / 100)}`;
}

const DOLLARS = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const COUNT = new Intl.NumberFormat('en');

function sayCount(count: number): string {
  return COUNT.format(count);
}

function sayCalls(calls: number): string {
  return calls === 1 ? '1 call' : `${sayCount(calls)} calls`;
}

function sayTokens({ tokensRead, tokensWritten }: Spending): string {
  return `${sayCount(tokensRead + tokensWritten)} tokens`;
}

/** All tokens in one figure. */
export const sayAllTokens = ({ tokensRead, tokensWritten }: Spending): string =>
  sayCount(tokensRead + tokensWritten);
