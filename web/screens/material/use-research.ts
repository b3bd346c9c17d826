import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import { companyKey } from '#shared/interview/company-name.ts';
import type { Application, CompanyProfile } from '#shared/interview/records.ts';
import type { Acted, ResearchState } from '#web/engine/interviews.ts';
import { announce } from '#web/parts/announcer.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { watched } from '#web/parts/watched.ts';
import { company } from '#web/words/company.ts';
import { sayProblem } from '#web/words/problems.ts';
import { useClaude } from '../claude/use-claude.ts';
import { useInterviews } from '../interviews-context.ts';

export interface UsedResearch {
  /** undefined: not read yet. null: nothing is known. */
  readonly profile: Accessor<CompanyProfile | null | undefined>;
  readonly state: Accessor<ResearchState>;
  /**
   * ask: it can be asked for. consent: it could, once Claude is turned on. offline: it could, with a network.
   * none: there is nobody to ask.
   */
  readonly may: Accessor<'ask' | 'consent' | 'offline' | 'none'>;
  readonly ask: (which: string | null) => void;
  readonly cancel: () => void;
  /** Deletes what was found, and offers to bring it back. */
  readonly remove: () => void;
}

/** What is known of a job's company, and the search for it. */
export function useResearch(job: Accessor<Application>): UsedResearch {
  const interviews = useInterviews();
  const toasts = useToasts();
  const profiles = watched<readonly CompanyProfile[]>(interviews.watchCompanyProfiles());
  const [state, setState] = createSignal<ResearchState>({ kind: 'idle' });
  const { since, consent } = useClaude();
  const reach = useReach();
  const profile = () => profiles()?.find((it) => it.companyName === companyKey(job().company));

  createEffect(() => {
    const stop = interviews.watchResearch(job().company)(setState);
    onCleanup(stop);
  });
  createEffect(
    on(state, (now, before) => {
      if (now.kind === 'which') announce(company.which);
      if (before?.kind === 'working' && now.kind === 'idle')
        announce(profile()?.claims?.length ? company.done : company.doneNothing);
    }),
  );

  const remove = async (name: string) => {
    const tell = async (acting: Acted) => {
      const acted = await acting;
      if (!acted.ok) toasts.show({ text: sayProblem(acted.error) });
      return acted.ok;
    };
    if (!(await tell(interviews.removeResearch(name)))) return;
    // The button that had the focus is gone; reading goes on at the top.
    document.getElementById('content')?.focus({ preventScroll: true });
    toasts.show({ text: company.removed, undo: () => void tell(interviews.restoreResearch(name)) });
  };

  return {
    profile: () => profiles() && (profile() ?? null),
    state,
    may() {
      if (consent() === undefined || reach() === undefined) return 'none';
      if (reach() === 'offline') return since() === null ? 'none' : 'offline';
      if (reach() === 'nobody') return 'none';
      return since() === null ? 'consent' : 'ask';
    },
    ask(which) {
      const { company: name, title, industry } = job();
      interviews.research({ company: name, which, title: title || null, industry });
    },
    remove: () => void remove(job().company),
    cancel() {
      interviews.cancelResearch(job().company);
      announce(company.canceled);
    },
  };
}

/** Whether Claude is there to be asked; looked at again when the network comes or goes. */
function useReach(): Accessor<'there' | 'nobody' | 'offline' | undefined> {
  const { offered } = useClaude();
  const [reach, setReach] = createSignal<'there' | 'nobody' | 'offline'>();
  let looks = 0;
  const look = async () => {
    looks += 1;
    const mine = looks;
    const there = navigator.onLine && (await offered());
    if (mine !== looks) return;
    setReach(there ? 'there' : navigator.onLine ? 'nobody' : 'offline');
  };
  onMount(() => {
    void look();
    const onChange = () => void look();
    for (const change of ['online', 'offline']) addEventListener(change, onChange);
    onCleanup(() => {
      for (const change of ['online', 'offline']) removeEventListener(change, onChange);
    });
  });
  return reach;
}
