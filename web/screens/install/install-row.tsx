import { type Component, createSignal, Show } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { install } from '#web/words/install.ts';
import { useInterviews } from '../interviews-context.ts';
import { InstallButton } from './install-button.tsx';
import { useInstalling } from './use-installing.ts';

/** Offers to install, where the browser has a way, until it is done or declined. */
export const InstallRow: Component = () => {
  const interviews = useInterviews();
  const { installing, way } = useInstalling();
  const [declined, setDeclined] = createSignal(false);
  const offered = () =>
    (way() === 'prompt' || way() === 'share-menu') &&
    !declined() &&
    installing()?.welcome(interviews.now()) === true;
  const decline = () => {
    installing()?.decline(interviews.now());
    setDeclined(true);
    readOn();
  };
  return (
    <Show when={offered()}>
      <Notice
        kind="info"
        title={install.title}
        actions={
          <>
            <InstallButton installing={installing()} way={way()} onAsked={readOn} />
            <Button variant="plain" onClick={decline}>
              {install.notNow}
            </Button>
          </>
        }
      >
        {install.why}
      </Notice>
    </Show>
  );
};

/** The button that had the focus is gone; reading goes on at the top. */
const readOn = () => document.getElementById('content')?.focus({ preventScroll: true });
