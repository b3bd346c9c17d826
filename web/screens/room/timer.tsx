import { type Component, createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import { activeMs, sessionDurationMs } from '#shared/interview/durations.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { currentThread, promptedAt } from '#shared/interview/threads.ts';
import { announce } from '#web/parts/announcer.tsx';
import { Button } from '#web/parts/button.tsx';
import { sayClock } from '#web/words/dates.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { useRoom } from './room-context.tsx';

const MINUTE = 60_000;

/**
 * The time left, for who asked for it. It can be hidden, it goes on past zero and submits nothing, and it
 * speaks three times at most: at half, one minute and ten seconds (WCAG 2.2.1).
 */
export const Timer: Component<{ interview: Interview }> = (props) => {
  const interviews = useInterviews();
  const [now, setNow] = createSignal(interviews.now() as number);
  const { timerShown: shown, showTimer: setShown } = useRoom();
  const tick = setInterval(() => setNow(interviews.now()), 1000);
  onCleanup(() => clearInterval(tick));

  const limit = () => limitOf(props.interview);
  const left = () => limit() && limit() - spent(props.interview, now());
  createEffect(
    on(left, (rest, before) => {
      if (!shown() || before === undefined || limit() === 0) return;
      const passed = (mark: number) => before > mark && rest <= mark;
      if (passed(limit() / 2)) announce(room.half);
      else if (passed(MINUTE) && limit() > 2 * MINUTE) announce(room.oneMinute);
      else if (passed(10_000)) announce(room.tenSeconds);
    }),
  );
  return (
    <Show when={limit() > 0}>
      <div class="room-timer">
        <Show
          when={shown()}
          fallback={
            <Button variant="plain" onClick={() => setShown(true)}>
              {room.showTimer}
            </Button>
          }
        >
          <span role="timer" aria-live="off" aria-label={room.timer} data-over={left() < 0 ? '' : undefined}>
            {left() < 0 ? room.over(sayClock(left())) : sayClock(left())}
          </span>
          <Button variant="plain" onClick={() => setShown(false)}>
            {room.hideTimer}
          </Button>
        </Show>
      </div>
    </Show>
  );
};

/** Milliseconds to spend on the whole interview, else on the question at hand; 0 when nothing is timed. */
function limitOf({ session, ...records }: Interview): number {
  const { timing } = session;
  if (timing.kind === 'untimed') return 0;
  if (timing.sessionMinutes !== null) return timing.sessionMinutes * MINUTE;
  const question = currentThread({ session, ...records })?.question;
  return (question?.timeLimitSeconds ?? timing.questionSeconds ?? 0) * 1000;
}

function spent(interview: Interview, now: number): number {
  const { session } = interview;
  if (session.timing.kind === 'timed' && session.timing.sessionMinutes === null) {
    const thread = currentThread(interview);
    return thread ? activeMs(session, promptedAt(thread), now) : 0;
  }
  return sessionDurationMs(session, now);
}
