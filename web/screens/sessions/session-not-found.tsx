import type { Component } from 'solid-js';
import { SPECIFIED_TEXT } from '#shared/interview/refusals.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { app } from '#web/words/app.ts';
import { SPECIFIED_DETAIL } from '#web/words/problems.ts';
import { summary } from '#web/words/summary.ts';

/** A link to an interview that is not on this device (000-123). */
export const SessionNotFound: Component = () => (
  <Page title={SPECIFIED_TEXT['session-not-found']} lead={<p>{SPECIFIED_DETAIL['session-not-found']}</p>}>
    <div class="cluster">
      <ButtonLink to="/start" variant="primary">
        {summary.startNew}
      </ButtonLink>
      <ButtonLink to="/">{app.toHome}</ButtonLink>
    </div>
  </Page>
);
