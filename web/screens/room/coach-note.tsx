import { type Component, createEffect, on, Show } from 'solid-js';
import type { Step } from '#shared/interview/next-step.ts';
import { wayOn } from '#shared/interview/way-on.ts';
import { announce } from '#web/parts/announcer.tsx';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { Question } from '#web/parts/question.tsx';
import { JUDGED_BY } from '#web/words/labels.ts';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { ClaudeOffer } from '../claude/claude-offer.tsx';
import { ClaudeWord } from '../claude/claude-word.tsx';
import { Distress } from '../feedback/distress.tsx';
import { MarkedExchange } from '../feedback/marked-exchange.tsx';
import { useInterviews } from '../interviews-context.ts';
import { RoomBar, RoomLine } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';
import { Unsent } from './unsent.tsx';

type NoteStep = Extract<Step, { kind: 'response' | 'next' }>;

/** What the coach says to an answer at once, and the way on: a follow-up, the next question, or the end. */
export const CoachNote: Component<{ step: NoteStep }> = (props) => {
  const { interview, problem } = useRoom();
  const last = () => props.step.thread.exchanges.at(-1);
  const note = () => last()?.analysis;
  createEffect(
    on(
      () => note()?.id,
      () => announce(note()?.briefFeedback ?? ''),
    ),
  );
  return (
    <Page
      title={room.note}
      voice="coach"
      wide
      focusOn={note()?.id}
      above={<RoomBar attempt={props.step.thread.attempt} />}
      line={<RoomLine />}
      footer={<WayOn step={props.step} />}
    >
      <ProblemNotice of={problem()} />
      <Show when={note()}>
        {(analysis) => (
          <div class="coach-note">
            <p class="coach-words">{analysis().briefFeedback}</p>
            <Distress verdict={analysis().verdict} />
            <p class="muted small">{JUDGED_BY[analysis().source.coach]}</p>
            <ClaudeWord interview={interview()} thread={props.step.thread} />
          </div>
        )}
      </Show>
      <Show when={props.step.kind === 'response' && props.step}>
        {(step) => (
          <section class="stack labeled">
            <h2>{room.followUp(step().responseNumber - 1)}</h2>
            <Question text={step().prompt} />
          </section>
        )}
      </Show>
      <Show when={last()}>
        {(exchange) => (
          <section class="stack labeled">
            {/* Below a follow-up the answer would read as one to it. */}
            <h2>{room.wasAsked}</h2>
            <Question past text={exchange().response.prompt} />
            <h2>{room.yourAnswer}</h2>
            <MarkedExchange
              text={exchange().response.text}
              analysis={exchange().analysis}
              index={props.step.thread.exchanges.length - 1}
              label={room.yourAnswer}
            />
          </section>
        )}
      </Show>
      <Unsent interview={interview()} threads={[props.step.thread]} />
      <Show when={note()?.source.coach === 'on_device' && !interview().session.keptOnDevice}>
        <ClaudeOffer />
      </Show>
    </Page>
  );
};

const WayOn: Component<{ step: NoteStep }> = (props) => {
  const interviews = useInterviews();
  const { id, interview, act, skip, busy, turn } = useRoom();
  const question = () => props.step.thread.question;
  const isLast = () => wayOn(interview(), props.step.thread) === 'end_session';
  return (
    <div class="cluster">
      <Show
        when={props.step.kind === 'response' && props.step}
        fallback={
          <>
            <ButtonLink
              variant="plain"
              to="/interview/$id/questions/$n"
              params={{ id: id(), n: String(question().number) }}
            >
              {room.fullFeedback}
            </ButtonLink>
            <Show
              when={isLast()}
              fallback={
                <Button variant="primary" busy={busy()} onClick={() => void act(() => interviews.next(id()))}>
                  {room.next}
                </Button>
              }
            >
              <Button variant="primary" busy={busy()} onClick={() => void act(() => interviews.end(id()))}>
                {room.endSession}
              </Button>
            </Show>
          </>
        }
      >
        {(step) => (
          <>
            <Button
              variant="plain"
              onClick={() => void skip({ questionId: question().id, attempt: step().thread.attempt })}
            >
              {room.skip}
            </Button>
            <Button variant="primary" onClick={() => turn(step())}>
              {room.continue}
            </Button>
          </>
        )}
      </Show>
    </div>
  );
};
