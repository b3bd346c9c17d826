import { type Component, createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import { runningLimit, type TimeLimit } from '#shared/interview/time-left.ts';
import { announce } from '#web/parts/announcer.tsx';
import { Button, IconButton } from '#web/parts/button.tsx';
import { sayClock } from '#web/words/dates.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { useRoom } from './room-context.tsx';
import { TimerSheet } from './timer-sheet.tsx';

const MINUTE = 60_000;
/** From here on more time is one tap away: longer than the twenty seconds that WCAG 2.2.1 asks for. */
const SOON = 30_000;

/**
 * The time left, for who asked for it. It can be hidden, turned off and extended, it goes on past zero and
 * submits nothing, and it speaks three times at most: at half, one minute and thirty seconds (WCAG 2.2.1).
 */
export const Timer: Component<{ interview: Interview }> = (props) => {
  const { timer, turned } = useRoom();
  const isTurned = () => {
    const step = nextStep(props.interview);
    return step.kind === 'response' && turned(step);
  };
  // A page that is turned, nobody knows when: the clock counts from the note rather than not at all.
  const limit = createMemo(() =>
    runningLimit(props.interview, (of) => (isTurned() ? (timer.turnedAt(of) ?? 0) : null)),
  );
  return <Show when={!timer.choice().off && limit()}>{(running) => <Running limit={running()} />}</Show>;
};

const Running: Component<{ limit: TimeLimit }> = (props) => {
  const interviews = useInterviews();
  const { timer } = useRoom();
  const [now, setNow] = createSignal(interviews.now() as number);
  const tick = setInterval(() => setNow(interviews.now()), 1000);
  onCleanup(() => clearInterval(tick));
  const [choosing, setChoosing] = createSignal(false);
  const shown = () => timer.choice().shown;
  const whole = () => props.limit.limitMs + timer.moreFor(props.limit.of);
  const left = () => whole() - props.limit.spentMs(now());
  const extend = (ms: number) => {
    // More time counts from now, also for who is late already.
    const late = Math.max(0, -left());
    timer.choose({ more: { of: props.limit.of, ms: timer.moreFor(props.limit.of) + late + ms } });
    announce(room.timeAdded(ms / MINUTE));
  };
  // Only when a mark is passed while one looks on: a reload or more time says nothing twice.
  createEffect(
    on(left, (rest, before) => {
      const mark = before !== undefined && markBetween(before, rest, whole());
      if (mark && shown()) announce(mark);
    }),
  );
  return (
    <div class="room-timer">
      <Show when={shown()}>
        <span role="timer" aria-live="off" aria-label={room.timer} data-over={left() < 0 ? '' : undefined}>
          {left() < 0 ? room.over(sayClock(left())) : sayClock(left())}
        </span>
        <Show when={left() > 0 && left() <= SOON}>
          <MoreTime onPress={() => extend(MINUTE)} />
        </Show>
      </Show>
      <IconButton
        icon="clock"
        label={shown() ? room.timerOptions : room.showTimer}
        onClick={() => (shown() ? setChoosing(true) : timer.choose({ shown: true }))}
      />
      <TimerSheet
        open={choosing()}
        scope={props.limit.scope}
        left={left()}
        extend={extend}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
};

/** One tap, which leaves the focus and with it the keyboard where they are. */
const MoreTime: Component<{ onPress: () => void }> = (props) => {
  let place: HTMLSpanElement | undefined;
  const press = () => {
    const next = place?.nextElementSibling;
    const pressedByKey = place?.contains(document.activeElement);
    props.onPress();
    // The button is gone once there is time again.
    if (pressedByKey && next instanceof HTMLElement) next.focus();
  };
  return (
    <span ref={place} class="room-more">
      <Button variant="plain" onMouseDown={(event) => event.preventDefault()} onClick={press}>
        {room.moreMinutes(1)}
      </Button>
    </span>
  );
};

/** What to say when the time left passed a mark. */
function markBetween(before: number, rest: number, whole: number): string | undefined {
  const passed = (mark: number) => before > mark && rest <= mark;
  if (passed(SOON)) return room.thirtySeconds;
  if (passed(MINUTE) && whole > 2 * MINUTE) return room.oneMinute;
  return passed(whole / 2) ? room.half : undefined;
}
