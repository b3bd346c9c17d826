import { type Component, For, Show } from 'solid-js';
import { claimsIn, linkedHost } from '#shared/interview/company-profile.ts';
import {
  COMPANY_TOPICS,
  type CompanyClaim,
  type CompanyProfile,
  type CompanySource,
} from '#shared/interview/records.ts';
import { StateChip } from '#web/parts/notice.tsx';
import { BASIS_LABEL, company, TOPIC_LABEL } from '#web/words/company.ts';
import { sayDay } from '#web/words/dates.ts';

/** What was found of a company: which one it is, each claim with its basis and its pages, and when it was. */
export const Claims: Component<{ profile: CompanyProfile }> = (props) => {
  const of = (topic: CompanyClaim['topic']) => claimsIn(props.profile).filter((it) => it.topic === topic);
  const topics = () => COMPANY_TOPICS.filter((topic) => of(topic).length > 0);
  return (
    <>
      <Show when={props.profile.found}>
        {(found) => <p dir="auto">{company.meant(found().name, found().about)}</p>}
      </Show>
      <Show
        when={topics().length > 0}
        fallback={
          <p>
            {company.nothing}{' '}
            <span class="muted small">{company.searchedOn(sayDay(props.profile.updatedAt))}</span>
          </p>
        }
      >
        <p class="muted small">
          {company.foundOn(sayDay(props.profile.updatedAt))} {company.basisMeans}
        </p>
        <For each={topics()}>
          {(topic) => (
            <div class="stack" data-gap="small">
              <h3>{TOPIC_LABEL[topic]}</h3>
              <ul class="lines">
                <For each={of(topic)}>{(claim) => <Claim claim={claim} />}</For>
              </ul>
            </div>
          )}
        </For>
      </Show>
      <Show when={of(null).length > 0}>
        <div class="stack" data-gap="small">
          <h3>{company.unknown}</h3>
          <ul class="lines">
            <For each={of(null)}>{(claim) => <Claim claim={claim} />}</For>
          </ul>
        </div>
      </Show>
    </>
  );
};

const Claim: Component<{ claim: CompanyClaim }> = (props) => (
  <li>
    <p>
      <span dir="auto">{props.claim.text}</span>{' '}
      <StateChip kind={props.claim.basis === 'known' ? 'done' : 'plain'}>
        {BASIS_LABEL[props.claim.basis]}
      </StateChip>
    </p>
    <Show when={props.claim.sources.length > 0}>
      <ul class="sources">
        <For each={props.claim.sources}>{(source) => <Source source={source} />}</For>
      </ul>
    </Show>
  </li>
);

/** The page and what it says; host and date can be seen before one goes there, and we never do. */
const Source: Component<{ source: CompanySource }> = (props) => (
  <Show when={linkedHost(props.source.url)}>
    {(host) => (
      <li>
        <a href={props.source.url} target="_blank" rel="noopener noreferrer">
          <span dir="auto">{props.source.title || host()}</span>
          <span class="visually-hidden"> ({company.outside})</span>
        </a>{' '}
        <span class="muted">
          <bdi>{host()}</bdi>, {props.source.date ?? company.undated}
        </span>
        <Show when={props.source.quote}>
          <q class="muted" dir="auto">
            {props.source.quote}
          </q>
        </Show>
      </li>
    )}
  </Show>
);
