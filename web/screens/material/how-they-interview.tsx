import { type Component, createEffect, createSignal, For, Match, onCleanup, Show, Switch } from 'solid-js';
import { isOldProfile, PROFILE_DAYS } from '#shared/interview/company-profile.ts';
import type { Application, CompanyProfile } from '#shared/interview/records.ts';
import type { ResearchState, SameNamed } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { TextField } from '#web/parts/text-fields.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { company, sayResearchProblem } from '#web/words/company.ts';
import { useInterviews } from '../interviews-context.ts';
import { Claims } from './claims.tsx';
import { type UsedResearch, useResearch } from './use-research.ts';

/**
 * What is known of how a job's company interviews, and the way to find out. It is not there at all where nothing is
 * known and there is nobody to ask: nobody should be shown what they cannot have.
 */
export const HowTheyInterview: Component<{ job: Application }> = (props) => {
  const research = useResearch(() => props.job);
  const isThere = () => research.profile() !== undefined && (research.profile() || research.may() !== 'none');
  return (
    <Show when={isThere()}>
      <section class="stack">
        <h2>{company.title}</h2>
        <Under state={research.state()} research={research} />
        <Show when={research.profile()} fallback={<NotAsked research={research} />}>
          {(profile) => <Known profile={profile()} research={research} />}
        </Show>
      </section>
    </Show>
  );
};

interface Used {
  research: UsedResearch;
}

/** What is being done, or went wrong. */
const Under: Component<Used & { state: ResearchState }> = (props) => {
  const of = <K extends ResearchState['kind']>(kind: K) =>
    (props.state.kind === kind ? props.state : undefined) as Extract<ResearchState, { kind: K }> | undefined;
  return (
    <Switch>
      <Match when={of('working')}>
        <Working cancel={props.research.cancel} />
      </Match>
      <Match when={of('which')}>
        {(which) => <WhichOne companies={which().companies} ask={props.research.ask} />}
      </Match>
      <Match when={of('failed')}>
        {(failed) => (
          <Notice kind="problem" role="alert">
            {sayResearchProblem(failed().problem)}
          </Notice>
        )}
      </Match>
      <Match when={of('nothing-new')}>
        <Notice kind="info" role="status">
          {company.nothingNew}
        </Notice>
      </Match>
    </Switch>
  );
};

/** After so long the words change, so that one sees that somebody is still at it. */
const SIGNS = [
  [12_000, company.stillWorking],
  [45_000, company.longWorking],
] as const;

const Working: Component<{ cancel: () => void }> = (props) => {
  const [words, setWords] = createSignal<string>(company.working);
  createEffect(() => {
    const timers = SIGNS.map(([ms, sign]) => setTimeout(() => setWords(sign), ms));
    onCleanup(() => {
      for (const timer of timers) clearTimeout(timer);
    });
  });
  return (
    <>
      <Waiting label={words()} after={0} lines={3} />
      <div class="cluster">
        <Button onClick={() => props.cancel()}>{company.cancel}</Button>
      </div>
    </>
  );
};

const WhichOne: Component<{ companies: readonly SameNamed[]; ask: (which: string) => void }> = (props) => (
  <div class="stack">
    <h3>{company.whichTitle}</h3>
    <p>{company.which}</p>
    <ul class="choices">
      <For each={props.companies}>
        {({ name, about }) => (
          <li>
            <Button wide onClick={() => props.ask(company.meant(name, about))}>
              <span dir="auto">{company.meant(name, about)}</span>
            </Button>
          </li>
        )}
      </For>
    </ul>
    <Disclosure summary={company.noneOfThese}>
      <TellApart ask={props.ask} />
    </Disclosure>
  </div>
);

/** A few words that tell the company from others of its name. */
const TellApart: Component<{ ask: (which: string) => void }> = (props) => {
  const [words, setWords] = createSignal('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (words().trim() !== '') props.ask(words().trim());
  };
  return (
    <form class="stack" onSubmit={submit}>
      <TextField label={company.apart} value={words()} onInput={setWords} maxlength={200} />
      <div class="cluster">
        <Button type="submit">{company.searchThis}</Button>
      </div>
    </form>
  );
};

const NotAsked: Component<Used> = (props) => {
  const resting = () => !['working', 'which'].includes(props.research.state().kind);
  return (
    <Show when={resting()}>
      <Switch>
        <Match when={props.research.may() === 'offline'}>
          <p class="muted">{company.offline}</p>
        </Match>
        <Match when={props.research.may() === 'consent'}>
          <p>{company.lead}</p>
          <p class="muted small">{company.needsConsent}</p>
          <div class="cluster">
            <ButtonLink to="/settings">{company.toSettings}</ButtonLink>
          </div>
        </Match>
        <Match when={props.research.may() === 'ask'}>
          <p>{company.lead}</p>
          <p class="muted small">
            {company.sent} {company.takes}
          </p>
          <div class="cluster">
            <Button onClick={() => props.research.ask(null)}>{company.ask}</Button>
          </div>
        </Match>
      </Switch>
    </Show>
  );
};

const Known: Component<Used & { profile: CompanyProfile }> = (props) => {
  const interviews = useInterviews();
  const isResting = () => !['working', 'which'].includes(props.research.state().kind);
  const mayAsk = () => props.research.may() === 'ask' && isResting();
  return (
    <>
      <Show when={isOldProfile(props.profile, interviews.now())}>
        <Notice kind="waiting">{company.old(PROFILE_DAYS)}</Notice>
      </Show>
      <Claims profile={props.profile} />
      <Show when={props.research.may() === 'offline'}>
        <p class="muted small">{company.offline}</p>
      </Show>
      <Show when={isResting()}>
        <div class="cluster">
          <Show when={mayAsk()}>
            <Button onClick={() => props.research.ask(props.profile.which ?? null)}>{company.refresh}</Button>
          </Show>
          {/* Plain, because it can be undone, and the job's own Delete stands below. */}
          <Button variant="plain" onClick={() => props.research.remove()}>
            {company.remove}
          </Button>
        </div>
      </Show>
      <Show when={mayAsk()}>
        <Disclosure summary={company.notThisOne}>
          <TellApart ask={props.research.ask} />
        </Disclosure>
      </Show>
    </>
  );
};
