import type { Component } from 'solid-js';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { TideLine } from '#web/parts/tide-line.tsx';
import { app } from '#web/words/app.ts';
import { pack } from '#web/words/pack.ts';
import { room } from '#web/words/room.ts';
import { setup } from '#web/words/setup.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { SessionWords } from '../sessions/session-row.tsx';
import { Packing, usePacking } from './packing.tsx';
import { useRoom } from './room-context.tsx';

/** An interview that was prepared and waits to be begun. */
export const Ready: Component = () => {
  const interviews = useInterviews();
  const { id, interview, act, busy, problem } = useRoom();
  const packing = usePacking();
  const whole = () => packing.here() === packing.total();
  const title = () => (packing.working() ? pack.packing : whole() ? pack.ready : pack.partly);
  const lead = () => (packing.working() ? pack.keepOpen : whole() ? pack.allHere : pack.restOnDevice);
  return (
    <Page
      title={title()}
      lead={<p>{lead()}</p>}
      above={
        <p class="room-place">
          <SessionWords session={interview().session} />
        </p>
      }
      line={
        <TideLine
          label={room.interview}
          // The next one to come is the step at hand.
          step={packing.here() + 1}
          of={packing.total()}
          words={pack.here(packing.here(), packing.total())}
          busy={packing.working()}
        />
      }
      focusOn="ready"
    >
      <ProblemNotice of={problem()} />
      <div class="stack">
        <Packing of={packing} />
        <Button variant="primary" wide busy={busy()} onClick={() => void act(() => interviews.resume(id()))}>
          {setup.begin}
        </Button>
        <div class="cluster">
          <ButtonLink to="/" variant="plain">
            {app.toHome}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
};
