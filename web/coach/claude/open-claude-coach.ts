import type { Clock } from '../clock.ts';
import type { Coach } from '../coach.ts';
import { createClaudeCoach } from './claude-coach.ts';
import { createTokens, type Kept } from './device-token.ts';

/** Claude with this browser's network and storage. */
export function openClaudeCoach(clock: Clock): Coach {
  const asked: typeof fetch = (path, init) => fetch(path, init);
  return createClaudeCoach({
    fetch: asked,
    clock,
    tokens: createTokens({ fetch: asked, clock, kept: storage() }),
  });
}

/** localStorage; null where the browser blocks it, which it says by throwing. */
function storage(): Kept {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
