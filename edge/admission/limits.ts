/**
 * How much, in figures. Three of the largest interviews a day (31 calls, about 190,000 tokens and $0.045 each)
 * fit into a device's day with room for retries; who deploys this chooses the money.
 */

const MINUTE = 60_000;

/** The windows in which calls are counted, in milliseconds. */
export const WINDOW_MS = MINUTE;
export const DEVICE_CALLS_A_MINUTE = 20;
/** Tokens given to one address in a minute; an office or a carrier's gateway has many phones behind one. */
export const TOKENS_A_MINUTE = 10;
export const CALLS_IN_FLIGHT = 2;
/**
 * A call that was not settled by then has crashed: it frees its place and counts as all it reserved. Longer than
 * the longest deadline that may be set (prompts/models.ts).
 */
export const LEASE_MS = 2.5 * MINUTE;
/** How much more than is in the air is written down as being there, so that not every call waits for a disk. */
export const SPARE_SHARE = 0.25;
/** What is settled within so many milliseconds is written at once. */
export const TOGETHER_MS = 100;
/** So long is an answer kept for a retry. */
export const ANSWER_MS = 10 * MINUTE;
/**
 * Of a day's money, what one device may use, and with its last course a little more; ten devices or nearly so share
 * a day.
 */
export const DEVICE_SHARE = 0.1;
/** Of a day's money, what is there for devices that have not asked yet today: who has begun can finish. */
export const NEWCOMERS_SHARE = 0.8;
/** When to ask again where a day's money is nearly used up and the next question was too dear for it, milliseconds. */
export const NEARLY_OVER_MS = 10 * MINUTE;
/** When to ask again about something that is over in a moment, milliseconds. */
export const SOON_MS = 2_000;

export interface Limits {
  /** For everybody together, in millionths of a dollar. */
  readonly dailyMicros: number;
  readonly dailyDeviceCalls: number;
  readonly dailyDeviceTokens: number;
  readonly addressCallsAMinute: number;
}

/** What may be set in `wrangler.toml`, `.dev.vars` or the environment; a missing one has its default. */
export interface LimitSettings {
  readonly DAILY_DOLLARS?: string;
  readonly DAILY_DEVICE_CALLS?: string;
  readonly DAILY_DEVICE_TOKENS?: string;
  readonly ADDRESS_CALLS_A_MINUTE?: string;
}

/** The limits that are set. Throws at what is no number, because a typing error must not mean "no limit". */
export function limitsOf(settings: LimitSettings): Limits {
  return {
    dailyMicros: microsOf(numberOf(settings, 'DAILY_DOLLARS', 5)),
    dailyDeviceCalls: numberOf(settings, 'DAILY_DEVICE_CALLS', 120),
    dailyDeviceTokens: numberOf(settings, 'DAILY_DEVICE_TOKENS', 800_000),
    addressCallsAMinute: numberOf(settings, 'ADDRESS_CALLS_A_MINUTE', 60),
  };
}

/** Dollars in millionths, rounded up: whole numbers add up exactly. */
export function microsOf(dollars: number): number {
  // Twelve digits first, or 0.1 + 0.2 would cost a millionth more.
  return Math.ceil(Number((dollars * 1e6).toPrecision(12)));
}

function numberOf(settings: LimitSettings, name: keyof LimitSettings, otherwise: number): number {
  const given = settings[name];
  if (given === undefined || given === '') return otherwise;
  const number = Number(given);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new RangeError(`${name} must be a number of 0 or more.`);
}
