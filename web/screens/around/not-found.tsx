import { type Component, createSignal, onCleanup } from 'solid-js';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { app } from '#web/words/app.ts';
import { useInterviews } from '../interviews-context.ts';
import { MissingPiece } from './missing-piece.ts';

/** An address that leads nowhere. */
export const NotFound: Component = () => {
  // No `watched`: this is part of every start, and the store behind it weighs as much as all of Home.
  const [some, setSome] = createSignal(false);
  onCleanup(
    useInterviews().watchSessions(1)(
      (newest) => setSome(newest.length > 0),
      () => {}, // then nobody knows, and nothing is promised
    ),
  );
  return (
    <Page
      title={app.notFoundTitle}
      lead={<p>{some() ? `${app.notFound} ${app.interviewsSafe}` : app.notFound}</p>}
    >
      <div class="cluster">
        <ButtonLink to="/" variant="primary">
          {app.toHome}
        </ButtonLink>
      </div>
    </Page>
  );
};

/** A screen that threw, or did not load: a bug stops here, and what was written is in the store. */
export const Failed: Component<{ error: unknown }> = (props) => {
  const missing = () => props.error instanceof MissingPiece;
  return (
    <Page
      title={missing() ? app.missingTitle : app.errorTitle}
      lead={<p>{missing() ? app.missing : app.error}</p>}
    >
      <div class="cluster">
        <Button variant="primary" onClick={() => location.reload()}>
          {app.reload}
        </Button>
        <ButtonLink to="/">{app.toHome}</ButtonLink>
      </div>
    </Page>
  );
};
