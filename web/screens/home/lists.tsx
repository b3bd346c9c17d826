/* What Home remembers: interviews to go on with, one suggestion, and those that are over. */
import { useRouter } from '@tanstack/solid-router';
import { type Component, createEffect, createMemo, onCleanup, Show } from 'solid-js';
import { isOver } from '#shared/interview/is-over.ts';
import type { Problem } from '#shared/problem.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { ListRows } from '#web/parts/list-rows.tsx';
import { watched } from '#web/parts/watched.ts';
import { home } from '#web/words/home.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { ClaudeOffer } from '../claude/claude-offer.tsx';
import { InstallOffer } from '../install/install-offer.tsx';
import { useInterviews } from '../interviews-context.ts';
import { SessionRowLink } from '../sessions/session-row.tsx';
import { type HomeState, rememberHome } from './remembered.ts';
import { createSuggestion, Suggested } from './suggestion.tsx';
import { UnfinishedLink } from './unfinished-link.tsx';

/** Long enough after the lists for a phone to have drawn them. */
const AFTER_LISTS_MS = 500;

/** How many sessions are looked at for the ones to go on with; those behind them are in the history. */
const LOOK_AT = 50;
const SHOWN = 3;

export interface HomeLists {
  /** undefined until the database has answered. */
  readonly state: () => HomeState | undefined;
  readonly Unfinished: Component;
  readonly LookBack: Component;
}

/** Watches the sessions and gives the two places on Home that show them. Call it under an owner. */
export function createHomeLists(): HomeLists {
  const interviews = useInterviews();
  const rows = watched<readonly SessionRow[]>(interviews.watchSessions(LOOK_AT));
  const open = () => rows()?.filter(({ session }) => !isOver(session)) ?? [];
  const over = () => rows()?.filter(({ session }) => isOver(session)) ?? [];
  const suggestion = createSuggestion(rows);
  const state = createMemo((): HomeState | undefined => {
    if (!rows()) return undefined;
    return open().length > 0 ? 'open' : over().length > 0 ? 'known' : 'first';
  });
  createEffect(() => {
    const now = state();
    if (now) rememberHome(now);
  });
  // The way from these rows leads to all of them: its code comes while one reads, once there is something to see.
  const router = useRouter();
  createEffect(() => {
    if (!state() || state() === 'first') return;
    const fetching = setTimeout(() => void router.preloadRoute({ to: '/history' }), AFTER_LISTS_MS);
    onCleanup(() => clearTimeout(fetching));
  });
  return {
    state,
    Unfinished: () => (
      <>
        <ProblemNotice of={rows.problem() as Problem | undefined} />
        <Show when={open().length > 0}>
          <section class="stack">
            <h2>{home.continue}</h2>
            <ListRows each={open().slice(0, SHOWN)}>
              {(row) => <UnfinishedLink session={row.session} />}
            </ListRows>
          </section>
        </Show>
      </>
    ),
    LookBack: () => (
      <>
        <Show when={suggestion()}>
          {(found) => <Suggested suggestion={found().suggestion} interview={found().interview} />}
        </Show>
        <Show when={suggestion() !== undefined && over().length > 0}>
          <section class="stack">
            <h2>{home.recent}</h2>
            <ListRows each={over().slice(0, SHOWN)}>{(row) => <SessionRowLink row={row} />}</ListRows>
            <div class="cluster">
              <ButtonLink to="/history" variant="plain">
                {home.allSessions}
              </ButtonLink>
            </div>
          </section>
        </Show>
        <Show when={over().some(({ feedback }) => feedback)}>
          <ClaudeOffer />
          <InstallOffer />
        </Show>
      </>
    ),
  };
}
