import { type Component, For } from 'solid-js';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { claude } from '#web/words/claude.ts';
import { settings } from '#web/words/settings.ts';
import { useClaude } from '../claude/use-claude.ts';

/** Where the build puts the licenses (vite.config.ts). */
const LICENSES = '/licenses.txt';

/** What the coach can and cannot do, and what is done with what one writes: nothing, unless one agreed to it. */
export const CoachAndPrivacy: Component = () => {
  const { since } = useClaude();
  const [alone, ...others] = settings.privacyLines;
  const lines = () => [since() === null ? alone : claude.privacyLine, ...others];
  return (
    <>
      <section class="stack">
        <h2>{settings.coach}</h2>
        <p>{settings.coachText}</p>
        <p class="muted small">{settings.coachLimits}</p>
      </section>
      <section class="stack">
        <h2>{settings.privacy}</h2>
        <ul class="lines">
          <For each={lines()}>{(line) => <li>{line}</li>}</For>
        </ul>
      </section>
    </>
  );
};

/** What this is, and what it is made of. */
export const About: Component = () => (
  <section class="stack">
    <h2>{settings.about}</h2>
    <p>{settings.aboutText}</p>
    <p class="muted small">
      {settings.version} {__APP_VERSION__}
    </p>
    <Disclosure summary={settings.credits}>
      <p>{settings.creditsText}</p>
      <p>
        <a href={LICENSES} target="_blank" rel="noreferrer">
          {settings.allLicenses}
        </a>
      </p>
    </Disclosure>
  </section>
);
