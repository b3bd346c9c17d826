/*
 * What is reserved before the first call: the most that an answer can come to, with whatever help next-try.ts
 * gives it. Settled is what it really cost, so what is too much comes back within seconds; what is too little
 * would let the last calls of a day go over its money.
 */
import type { OpenPrompt } from '#prompts/catalog.ts';
import { type Bounds, boundsOf } from '#prompts/cost.ts';
import type { Asking } from '#prompts/define-prompt.ts';
import { type Call, type Overrides, type Setting, settingFor } from '#prompts/models.ts';
import type { Used } from './admission/admission.ts';
import { dayOf } from './admission/ledger.ts';
import { HELPS, type Help, MOST_CALLS, settingAfter } from './next-try.ts';
import { added, atMost, larger } from './tally.ts';

/** Our sentences on why a reply could not be used come to less. */
const REPAIR_TOKENS = 300;
/** What was looked up is asked about with its pages, whose names and quotes the search brought. */
const FINDINGS_SHARE = 3;

/** What decides how an answer is asked for. */
export interface Planned {
  readonly prompt: OpenPrompt;
  readonly asking: Asking<unknown>;
  readonly overrides: Overrides;
  /** When the phone asked, in milliseconds since 1970: the deadline counts from there. */
  readonly askedAt: number;
}

/** The setting of each call the prompt makes, in order. */
export function settingsOf({ prompt, asking, overrides }: Planned) {
  const own = settingFor(prompt.id, overrides);
  const lookUp = asking.lookUp && settingFor(`${prompt.id}/look-up` as Call, overrides);
  return { own, lookUp, deadlineMs: Math.max(own.deadlineMs, lookUp?.deadlineMs ?? 0) };
}

/** The most that the calls for one answer can cost. */
export function reservedFor(planned: Planned): Used {
  const { own, lookUp } = settingsOf(planned);
  const { asking } = planned;
  const bounds = boundsOf(asking.request({ setting: own }));
  if (!asking.lookUp || !lookUp) return most(bounds, own, MOST_CALLS);
  const search = boundsOf(asking.lookUp.request(dayOf(planned.askedAt), lookUp));
  const found = { ...bounds, inputTokens: bounds.inputTokens + FINDINGS_SHARE * lookUp.maxTokens };
  const courses = Array.from({ length: MOST_CALLS - 1 }, (_, more) =>
    added(most(search, lookUp, more + 1), most(found, own, MOST_CALLS - 1 - more)),
  );
  return courses.reduce(larger);
}

/** Of all courses that so many calls can take. */
function most(bounds: Bounds, setting: Setting, calls: number, helps: readonly Help[] = HELPS): Used {
  const own = atMost({
    ...bounds,
    model: setting.model,
    outputTokens: setting.maxTokens,
    cached: bounds.cached && setting.cache !== 'none',
  });
  if (calls === 1) return own;
  const again = { ...bounds, inputTokens: bounds.inputTokens + REPAIR_TOKENS };
  const further = helps.map((help) =>
    most(
      again,
      settingAfter(help, setting, true),
      calls - 1,
      helps.filter((other) => other !== help),
    ),
  );
  return added(own, further.reduce(larger));
}
