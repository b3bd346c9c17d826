import type { Component } from 'solid-js';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { app } from '#web/words/app.ts';

/** An address that leads nowhere. */
export const NotFound: Component = () => (
  <Page title={app.notFoundTitle} lead={app.notFound}>
    <div class="cluster">
      <ButtonLink to="/" variant="primary">
        {app.toHome}
      </ButtonLink>
    </div>
  </Page>
);

/** A screen that threw: a bug stops here, and what was written is in the store. */
export const Failed: Component = () => (
  <Page title={app.errorTitle} lead={app.error}>
    <div class="cluster">
      <Button variant="primary" onClick={() => location.reload()}>
        {app.reload}
      </Button>
      <ButtonLink to="/">{app.toHome}</ButtonLink>
    </div>
  </Page>
);
