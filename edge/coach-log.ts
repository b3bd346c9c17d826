/* One line for each request to a coach: names, counts, durations. No body, no record, no device, no address. */

import type { Clock } from '#shared/clock.ts';
import type { CallUsage } from '#shared/wire/coach-wire.ts';
import { systemClock } from './clock.ts';

export interface CallLog {
  /** One of ours, or "unknown": what was asked for instead is not repeated. */
  readonly prompt: string;
  readonly version?: number;
  /** done, answered-again, phone-left or the kind of a problem. */
  readonly status: string;
  readonly bytesIn?: number;
  /** What became of each call upstream. */
  readonly trail?: readonly string[];
  readonly requestId?: string;
  readonly model?: string;
  readonly usage?: CallUsage;
  /** Dollars told to the ledger. */
  readonly settled?: number;
  /** The name of an error of ours; its message may quote somebody. */
  readonly bug?: string;
}

/** Ours by the pattern of its id; whoever stands upstream could answer with anything. */
const MODEL = /^[\w.:@/-]{1,60}$/;

/** Starts counting milliseconds; what it gives back writes the line. */
export function logLine(clock: Clock = systemClock): (call: CallLog) => void {
  const began = clock.now();
  return ({ prompt, model, ...call }) => {
    const ms = clock.now() - began;
    const shown = model !== undefined && MODEL.test(model) ? { model } : {};
    const line = JSON.stringify({ coach: prompt, ...call, ...shown, ms });
    if (call.status === 'edge-failed') console.error(line);
    else console.log(line);
  };
}
