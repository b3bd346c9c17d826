import { type Component, Show } from 'solid-js';
import { install } from '#web/words/install.ts';
import { InstallButton } from '../install/install-button.tsx';
import { useInstalling } from '../install/use-installing.ts';

/** Installing in this browser: a button where there is something to press, a sentence where there is not. */
export const Install: Component = () => {
  const { installing, way } = useInstalling();
  let heading: HTMLHeadingElement | undefined;
  const help = () => {
    if (way() === 'installed') return install.installed;
    if (way() === 'dock') return install.dock;
    return way() === 'none' ? install.unknown : undefined;
  };
  return (
    <section class="stack">
      <h2 ref={heading} tabindex="-1">
        {install.title}
      </h2>
      <Show when={way() !== 'installed'}>
        <p>{install.why}</p>
      </Show>
      <Show when={help()}>
        <p class="muted">{help()}</p>
      </Show>
      <div class="cluster">
        <InstallButton installing={installing()} way={way()} onAsked={() => heading?.focus()} />
      </div>
    </section>
  );
};
