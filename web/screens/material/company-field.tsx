import { type Component, createMemo, For, Show } from 'solid-js';
import { suggestedCompanies } from '#shared/interview/company-profile.ts';
import type { Application, CompanyProfile } from '#shared/interview/records.ts';
import { Button } from '#web/parts/button.tsx';
import { TextField } from '#web/parts/text-fields.tsx';
import { watched } from '#web/parts/watched.ts';
import { company } from '#web/words/company.ts';
import { material } from '#web/words/material.ts';
import { useInterviews } from '../interviews-context.ts';

export interface CompanyFieldProps {
  value: string;
  onInput: (text: string) => void;
  problem: string | undefined;
  /** Whether names are worth suggesting: not for a job that has its own. */
  suggesting: boolean;
}

const MOST_SUGGESTED = 3;

/**
 * The company's name, with those of one's own jobs and earlier searches below it (004-25). Buttons, not a
 * `datalist`: that is no list at all in some phones' browsers and a strip above the keyboard in others, and it
 * turns the field into a combobox for whoever listens.
 */
export const CompanyField: Component<CompanyFieldProps> = (props) => {
  const interviews = useInterviews();
  const jobs = watched<readonly Application[]>(interviews.watchApplications());
  const profiles = watched<readonly CompanyProfile[]>(interviews.watchCompanyProfiles());
  let field: HTMLInputElement | undefined;
  const names = () => [
    ...(jobs() ?? []).map((job) => job.company),
    ...(profiles() ?? []).map((it) => it.asked ?? it.companyName),
  ];
  const suggested = createMemo(() =>
    props.suggesting ? suggestedCompanies(props.value, names(), MOST_SUGGESTED) : [],
  );
  const choose = (name: string) => {
    props.onInput(name);
    // The button that had the focus is gone.
    field?.focus();
  };
  return (
    <div class="stack" data-gap="small">
      <TextField
        ref={(element) => {
          field = element;
        }}
        label={material.company}
        value={props.value}
        onInput={(text) => props.onInput(text)}
        problem={props.problem}
        autocomplete="organization"
      />
      <Show when={suggested().length > 0}>
        <ul class="cluster" aria-label={company.suggestions}>
          <For each={suggested()}>
            {(name) => (
              <li>
                <Button onClick={() => choose(name)}>
                  <span dir="auto">{name}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
};
