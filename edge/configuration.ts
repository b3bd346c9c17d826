/*
 * What an owner may set: whether Claude stands behind this edge, where it is reached and with which models.
 * Read at one place; locally from the environment or .dev.vars, deployed from the platform's secrets.
 */
import { Overrides } from '#prompts/models.ts';
import { fail, ok, type Result } from '#shared/result.ts';

/** As the platform hands it over; empty means not set. */
export interface Environment {
  readonly ANTHROPIC_API_KEY?: string;
  /** Another address of the same API. */
  readonly ANTHROPIC_BASE_URL?: string;
  /** JSON: `{"session-feedback": {"model": "claude-haiku-5-5"}}`. */
  readonly COACH_SETTINGS?: string;
}

/** The names, for those who hand them on. */
export const SETTINGS_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL', 'COACH_SETTINGS'] as const;

export interface Configuration {
  /** null: no key, no remote coach. */
  readonly claude: { readonly apiKey: string; readonly baseURL: string | null } | null;
  readonly overrides: Overrides;
}

/** The configuration, or a sentence that says what is wrong with it and repeats no value. */
export function configurationFrom(environment: Environment): Result<Configuration, string> {
  const apiKey = environment.ANTHROPIC_API_KEY?.trim() ?? '';
  const baseURL = environment.ANTHROPIC_BASE_URL?.trim() ?? '';
  if (baseURL !== '' && !isWebAddress(baseURL)) return fail('ANTHROPIC_BASE_URL is no http(s) address.');
  const overrides = overridesIn(environment.COACH_SETTINGS?.trim() ?? '');
  if (!overrides.ok) return overrides;
  return ok({
    claude: apiKey === '' ? null : { apiKey, baseURL: baseURL === '' ? null : baseURL },
    overrides: overrides.value,
  });
}

function overridesIn(text: string): Result<Overrides, string> {
  if (text === '') return ok({});
  const read = Overrides.safeParse(parsed(text));
  if (read.success) return ok(read.data);
  const places = new Set(read.error.issues.map(({ path }) => path.map(String).join('.') || 'the whole'));
  return fail(
    `COACH_SETTINGS cannot be used: look at ${[...places].join(', ')}. prompts/models.ts says what it takes.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
