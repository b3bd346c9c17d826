import { createAdmission } from './admission/create-admission.ts';
import type { Bindings } from './bindings.ts';
import { type Claude, claude } from './claude.ts';
import { systemClock } from './clock.ts';
import type { CoachParts } from './coach-route.ts';
import { type Configuration, configurationFrom } from './configuration.ts';

/** What was read of an environment; it does not change while the worker lives. */
const known = new WeakMap<Bindings, { configuration: Configuration; claude: Claude } | null>();

/**
 * What stands behind the coach's route in this environment; null without a key. With settings nobody can use
 * there is no coach either, and the log says why: the app is whole without one, so a typing error may take the
 * coach away and must not take the app.
 */
export function coachOf(env: Bindings): CoachParts | null {
  if (!known.has(env)) known.set(env, read(env));
  const found = known.get(env);
  if (!found) return null;
  const { overrides } = found.configuration;
  // A stub of an object belongs to one request, so admission is made anew.
  return { claude: found.claude, overrides, admission: createAdmission(env), clock: systemClock };
}

function read(env: Bindings) {
  const configuration = configurationFrom(env);
  if (!configuration.ok) {
    console.error(`No coach: ${configuration.error}`);
    return null;
  }
  const { claude: key } = configuration.value;
  return key && { configuration: configuration.value, claude: claude({ ...key, clock: systemClock }) };
}
