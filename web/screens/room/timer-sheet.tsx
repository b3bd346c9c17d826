import type { Component } from 'solid-js';
import type { TimeLimit } from '#shared/interview/time-left.ts';
import { Button } from '#web/parts/button.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { sayClock } from '#web/words/dates.ts';
import { room } from '#web/words/room.ts';
import { useRoom } from './room-context.tsx';

const MINUTE = 60_000;

/** More time, less of the clock, or none of it. */
export const TimerSheet: Component<{
  open: boolean;
  scope: TimeLimit['scope'];
  /** Milliseconds; negative when over. */
  left: number;
  extend: (ms: number) => void;
  onClose: () => void;
}> = (props) => {
  const { timer } = useRoom();
  const toasts = useToasts();
  const turnOff = () => {
    props.onClose();
    timer.choose({ off: true });
    // What had the focus is gone with the timer.
    document.getElementById('content')?.focus({ preventScroll: true });
    toasts.show({ text: room.timerOff, undo: () => timer.choose({ off: false, shown: true }) });
  };
  return (
    <Sheet open={props.open} onClose={() => props.onClose()} title={room.timerTitle}>
      <p>
        {props.left < 0
          ? room.over(sayClock(props.left))
          : room.timeLeft(sayClock(props.left), props.scope === 'interview')}
        {' · '}
        {room.neverSubmits}
      </p>
      <div class="cluster">
        <Button onClick={() => props.extend(MINUTE)}>{room.moreMinutes(1)}</Button>
        <Button onClick={() => props.extend(5 * MINUTE)}>{room.moreMinutes(5)}</Button>
      </div>
      <div class="cluster">
        <Button
          onClick={() => {
            timer.choose({ shown: false });
            props.onClose();
          }}
        >
          {room.hideTimer}
        </Button>
        <Button onClick={turnOff}>{room.turnTimerOff}</Button>
      </div>
    </Sheet>
  );
};
