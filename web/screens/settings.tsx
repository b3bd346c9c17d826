import { type Component, createResource, createSignal, onCleanup, Show } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import { chooseAppearance, readAppearance } from '#web/parts/appearance.ts';
import { Button } from '#web/parts/button.tsx';
import { RadioGroup } from '#web/parts/choice-fields.tsx';
import { ConfirmDialog, createConfirm } from '#web/parts/confirm.tsx';
import { DefinitionFigure } from '#web/parts/definition-figure.tsx';
import { Page } from '#web/parts/page.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { sayBytes } from '#web/words/dates.ts';
import { settings } from '#web/words/settings.ts';
import { useInterviews } from './interviews-context.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** What is stored, how it looks, and what this is. */
export const Settings: Component = () => (
  <Page title={settings.title}>
    <Stored />
    <Appearance />
    <section class="stack">
      <h2>{settings.coach}</h2>
      <p>{settings.coachText}</p>
    </section>
    <section class="stack">
      <h2>{settings.about}</h2>
      <p>{settings.aboutText}</p>
      <p class="muted small">
        {settings.version} {__APP_VERSION__}
      </p>
    </section>
  </Page>
);

const Stored: Component = () => {
  const interviews = useInterviews();
  const toasts = useToasts();
  const confirm = createConfirm();
  const [unreadable, setUnreadable] = createSignal(0);
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());
  const count = async () => {
    const counted = await interviews.inventory();
    // Takes a while and matters to few, so the rest does not wait for it.
    void interviews
      .countUnreadable(leaving.signal)
      .then((found) => setUnreadable(found.ok ? found.value : 0));
    return counted;
  };
  const [inventory, { refetch }] = createResource(count);
  const [problem, setProblem] = createSignal<Problem>();
  const counted = () => {
    const result = inventory();
    return result?.ok ? result.value : undefined;
  };
  const failed = () => {
    const result = inventory();
    return result && !result.ok ? result.error : undefined;
  };
  const erase = async () => {
    const sure = await confirm.ask({
      title: settings.eraseTitle,
      text: settings.eraseText,
      confirm: settings.erase,
      cancel: settings.keep,
      danger: true,
      typed: settings.eraseWord,
    });
    if (!sure) return;
    const erased = await interviews.eraseEverything();
    setProblem(erased.ok ? undefined : erased.error);
    if (erased.ok) toasts.show({ text: settings.erased });
    await refetch();
  };
  return (
    <section class="stack">
      <h2>{settings.stored}</h2>
      <p>{settings.storedLead}</p>
      <ProblemNotice of={problem() ?? failed()} />
      <Show when={counted()} fallback={<Waiting label={settings.counting} />}>
        {(held) => (
          <DefinitionFigure
            figures={[
              { term: settings.interviews, figure: held().sessions },
              { term: settings.answers, figure: held().responses },
              { term: settings.jobs, figure: held().applications },
              { term: settings.resumes, figure: held().resumes },
              { term: settings.space, figure: sayBytesOrNot(held().bytes) },
              ...(unreadable() > 0
                ? [{ term: settings.unreadable, figure: unreadable(), note: settings.unreadableNote }]
                : []),
            ]}
          />
        )}
      </Show>
      <div class="cluster">
        <Button variant="danger-quiet" onClick={() => void erase()}>
          {settings.erase}
        </Button>
      </div>
      <ConfirmDialog of={confirm} />
    </section>
  );
};

const sayBytesOrNot = (bytes: number | null) => (bytes === null ? settings.unknown : sayBytes(bytes));

const Appearance: Component = () => {
  const [look, setLook] = createSignal(readAppearance());
  const choose = (choice: Partial<ReturnType<typeof readAppearance>>) => {
    setLook({ ...look(), ...choice });
    chooseAppearance(look());
  };
  const options = <T extends string>(labels: Readonly<Record<T, string>>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
  return (
    <section class="stack">
      <h2>{settings.appearance}</h2>
      <RadioGroup
        legend={settings.theme}
        look="segments"
        options={options(settings.themes)}
        value={look().theme}
        onChange={(theme) => choose({ theme })}
      />
      <RadioGroup
        legend={settings.textSize}
        look="segments"
        options={options(settings.sizes)}
        value={look().textSize}
        onChange={(textSize) => choose({ textSize })}
      />
    </section>
  );
};
