import type { Clock } from '#shared/clock.ts';
import type { Coach, CompanyResearcher } from '../coach.ts';
import { createClaudeCoach } from './claude-coach.ts';
import { createTokens, type Kept } from './device-token.ts';

let opened: (Coach & CompanyResearcher) | undefined;

/** Claude with this browser's network and storage, one for the page: whoever asks shares its token. */
export function openClaudeCoach(clock: Clock): Coach & CompanyResearcher {
  opened ??= opening(clock);
  return opened;
}

function opening(clock: Clock): Coach & CompanyResearcher {
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
