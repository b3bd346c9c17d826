/*
 * Looking a company up: only when somebody asks for it, only while Claude may be told, and with nothing but the
 * company's name, the job's title and its industry. What is found is a record; what is being done is known here and
 * ends with the page.
 */
import * as CompanyResearch from '#prompts/company-research/contract.ts';
import type { AnyId, RecordId, Stamp, Surroundings } from '#shared/ids.ts';
import { companyKey } from '#shared/interview/company-name.ts';
import { isKept, profileOf } from '#shared/interview/company-profile.ts';
import type { Industry } from '#shared/interview/vocabulary.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Asking, CoachProblem, CompanyResearcher } from '#web/coach/coach.ts';
import type { Store, StoreProblem } from '#web/store/store.ts';
import { notingFor } from './counted.ts';
import { nameOf } from './lane.ts';

/** What is known of the company to look up. Neither résumé nor job description: a search must not carry them. */
export interface ResearchAbout {
  readonly company: string;
  /** What tells it from others of its name; null when nothing was said. */
  readonly which: string | null;
  readonly title: string | null;
  readonly industry: Industry | null;
}

/** One of several companies of a name. */
export interface SameNamed {
  readonly name: string;
  readonly about: string;
}

/** What becomes of a search that was asked for; its result is the stored profile. */
export type ResearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** Several carry the name: the candidate says which before it goes on. */
  | { readonly kind: 'which'; readonly companies: readonly SameNamed[] }
  /** Nothing was found this time, and what was found before is kept. */
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'failed'; readonly problem: CoachProblem | StoreProblem };

export interface Research {
  /** Begins; does nothing while it works already, or where Claude may not be told. */
  ask(about: ResearchAbout): void;
  /** Ends what is being done for a company, and takes back what was asked. */
  cancel(company: string): void;
  cancelAll(): void;
  /** Calls back with the state now and at every change. */
  watch(company: string, onState: (state: ResearchState) => void): () => void;
}

export interface ResearchParts {
  readonly store: Store;
  readonly openResearcher: () => Promise<CompanyResearcher>;
  readonly surroundings: () => Promise<Surroundings>;
  /** Takes a stamp into account that another device may have given. */
  readonly notice: (stamp: Stamp | undefined) => void;
  readonly newId: <K extends AnyId>() => K;
  readonly mayAsk: () => boolean;
  readonly exclusively: (name: string, work: (waited: boolean) => Promise<void>) => Promise<void>;
}

const IDLE: ResearchState = { kind: 'idle' };

/** The research of this page. */
export function createResearch(parts: ResearchParts): Research {
  const states = new Map<string, ResearchState>();
  const watchers = new Map<string, Set<(state: ResearchState) => void>>();
  const stops = new Map<string, AbortController>();
  /** Of what was asked and not answered: asked again with the same key, it is not paid twice. */
  const keys = new Map<string, RecordId>();

  function tell(company: string, state: ResearchState): void {
    states.set(company, state);
    for (const watcher of [...(watchers.get(company) ?? [])]) watcher(state);
  }

  function cancel(company: string): void {
    stops.get(company)?.abort();
    stops.delete(company);
    // What is being stopped may hold its key a moment longer.
    for (const asked of keys.keys()) if (asked.startsWith(`${company}\n`)) keys.delete(asked);
    if (states.get(company) !== undefined) tell(company, IDLE);
  }

  async function run(company: string, about: ResearchAbout, signal: AbortSignal): Promise<void> {
    const asked = `${company}\n${about.which ?? ''}`;
    const key = keys.get(asked) ?? parts.newId<RecordId>();
    keys.set(asked, key);
    let done: ResearchState = IDLE;
    try {
      const begun = (await parts.surroundings()).now;
      await parts.exclusively(`rehearse:research:${company}`, async (waited) => {
        if (signal.aborted) return;
        // Another tab may just have found it.
        const there = waited ? await parts.store.readCompanyProfile(company) : undefined;
        if (there?.ok && there.value && there.value.updatedAt >= begun) return;
        const found = await lookedUp(parts, about, { key, signal });
        done = found.ok ? found.value : { kind: 'failed', problem: found.error };
        if (found.ok) keys.delete(asked);
      });
    } catch (bug) {
      done = { kind: 'failed', problem: { kind: 'coach-failed', detail: nameOf(bug) } };
    }
    if (signal.aborted) return;
    stops.delete(company);
    tell(company, done);
  }

  return {
    ask(about) {
      const company = companyKey(about.company);
      if (company === '' || stops.has(company) || !parts.mayAsk()) return;
      const stop = new AbortController();
      stops.set(company, stop);
      tell(company, { kind: 'working' });
      void run(company, about, stop.signal);
    },
    cancel: (company) => cancel(companyKey(company)),
    cancelAll() {
      for (const company of [...stops.keys()]) cancel(company);
    },
    watch(company, onState) {
      const key = companyKey(company);
      const own = watchers.get(key) ?? new Set();
      watchers.set(key, own.add(onState));
      onState(states.get(key) ?? IDLE);
      return () => own.delete(onState);
    },
  };
}

/** Asks, and keeps what was found. */
async function lookedUp(
  { store, openResearcher, surroundings, notice }: ResearchParts,
  { company, which, title, industry }: ResearchAbout,
  asking: { readonly key: string; readonly signal: AbortSignal },
): Promise<Result<ResearchState, CoachProblem | StoreProblem>> {
  const researcher = await openResearcher();
  const { onSpent } = notingFor(store, null);
  const noted: Asking = { ...asking, onSpent: (spent) => asking.signal.aborted || onSpent(spent) };
  const reply = await researcher.companyResearch({ company, which, title, industry }, noted);
  if (!reply.ok) return reply;
  const parsed = CompanyResearch.Output.safeParse(reply.value);
  if (!parsed.success) return fail({ kind: 'coach-failed', detail: 'a reply out of shape' });
  const found = parsed.data;
  if (found.kind === 'several')
    return ok({ kind: 'which', companies: found.companies.map(({ name, about }) => ({ name, about })) });
  const before = await store.readCompanyProfile(company);
  if (!before.ok) return before;
  const known = isKept(before.value) ? before.value : undefined;
  if (found.kind === 'not_found' && known?.claims?.length && (known.which ?? null) === which)
    return ok({ kind: 'nothing-new' });
  notice(before.value?.stamp);
  const source = reply.source ?? researcher.source;
  const at = await surroundings();
  // Nobody wants it any more, and everything may have been deleted meanwhile.
  if (asking.signal.aborted) return ok(IDLE);
  const profile = found.kind === 'profile' ? found : null;
  const saved = await store.save({
    companyProfiles: [profileOf({ company, which }, profile, source, at)],
  });
  return saved.ok ? ok(IDLE) : saved;
}
