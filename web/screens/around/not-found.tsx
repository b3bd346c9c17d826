import type { Component } from 'solid-js';
import type { SessionRow } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { watched } from '#web/parts/watched.ts';
import { app } from '#web/words/app.ts';
import { useInterviews } from '../interviews-context.ts';
import { MissingPiece } from './missing-piece.ts';

/** An address that leads nowhere. */
export const NotFound: Component = () => {
  const newest = watched<readonly SessionRow[]>(useInterviews().watchSessions(1));
  const some = () => (newest()?.length ?? 0) > 0;
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
