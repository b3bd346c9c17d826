/*
 * What was said under which version. A stored judgment names the version of the prompt that made it; that is
 * worth nothing if the words behind a version change.
 */
import { createHash } from 'node:crypto';

/** What makes up a prompt, each part as a fingerprint. */
export interface Fingerprints {
  readonly version: number;
  readonly system: string;
  readonly schema: string;
  readonly settings: string;
  readonly cases: Readonly<Record<string, string>>;
}
export type Lock = Readonly<Record<string, Fingerprints>>;

export function fingerprint(what: unknown): string {
  const text = typeof what === 'string' ? what : JSON.stringify(what);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The sentences about every prompt that changed under an old version. New prompts and new cases are welcome. */
export function unannounced(lock: Lock, now: Lock): string[] {
  return Object.entries(now).flatMap(([id, prompt]) => {
    const locked = lock[id];
    if (!locked || prompt.version > locked.version) return [];
    const changed = [
      ...(['system', 'schema', 'settings'] as const).filter((part) => prompt[part] !== locked[part]),
      ...Object.keys(locked.cases)
        .filter((name) => prompt.cases[name] !== locked.cases[name])
        .map((name) => `case "${name}"`),
    ];
    const sentence = `${id}@${locked.version} changed in ${changed.join(', ')}: raise its version`;
    return changed.length > 0 || prompt.version < locked.version ? [sentence] : [];
  });
}
