import { type Component, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { isAskedFor } from '#shared/interview/may-go-out.ts';
import { readSince } from '#shared/interview/read-since.ts';
import { readableByClaude, secondKey, secondWork } from '#shared/interview/second-work.ts';
import type { Problem } from '#shared/problem.ts';
import { Button } from '#web/parts/button.tsx';
import { ConfirmDialog, createConfirm } from '#web/parts/confirm.tsx';
import { watched } from '#web/parts/watched.ts';
import { claude } from '#web/words/claude.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { useClaude } from './use-claude.ts';

interface Read {
  interview: Interview;
}

/**
 * Lets Claude read a finished interview that was judged on the device: where it may, is there, and would not do it by
 * itself. Afterwards it says that this was asked, until all is read or declined.
 */
export const ReadByClaude: Component<Read> = (props) => {
  const interviews = useInterviews();
  const { since } = useClaude();
  const declined = watched<readonly string[]>(interviews.watchDeclined());
  const counts = () => readSince(since(), interviews.now());
  const awaited = () =>
    secondWork(props.interview, counts()).filter(
      (work) => !declined()?.includes(secondKey(props.interview.session, work)),
    );
  const wasAsked = () => {
    const from = counts();
    return from !== null && isAskedFor(props.interview.session, from);
  };
  const isOffered = () => since() !== null && readableByClaude(props.interview, interviews.now());
  return (
    <Show when={declined()}>
      <Show
        when={awaited().length === 0}
        fallback={
          <Show when={wasAsked()}>
            <Asked />
          </Show>
        }
      >
        <Show when={isOffered() && !wasAsked()}>
          <Offer interview={props.interview} />
        </Show>
      </Show>
    </Show>
  );
};

const Offer: Component<Read> = (props) => {
  const interviews = useInterviews();
  const { offered } = useClaude();
  const confirm = createConfirm();
  const [there, setThere] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const look = () => void offered().then(setThere);
  onMount(() => {
    look();
    for (const change of ['online', 'offline']) addEventListener(change, look);
    onCleanup(() => {
      for (const change of ['online', 'offline']) removeEventListener(change, look);
    });
  });
  const isKept = () => props.interview.session.keptOnDevice === true;
  const ask = async () => {
    const sure =
      !isKept() ||
      (await confirm.ask({
        title: claude.readKeptTitle,
        text: claude.readKeptText,
        confirm: claude.readThis,
        cancel: claude.readKeptKeep,
      }));
    if (!sure) return;
    const asked = await interviews.askClaude(props.interview.session.id);
    setProblem(asked.ok ? undefined : asked.error);
    // The button that had the focus is gone; reading goes on at the top.
    if (asked.ok) document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <Show when={there()}>
      <section class="stack">
        <p class="muted small">{isKept() ? claude.readKept : claude.readThisLead}</p>
        <ProblemNotice of={problem()} />
        <div class="cluster">
          <Button onClick={() => void ask()}>{claude.readThis}</Button>
        </div>
        <ConfirmDialog of={confirm} />
      </section>
    </Show>
  );
};

const Asked: Component = () => {
  const interviews = useInterviews();
  const [away, setAway] = createSignal<Problem | null>(null);
  onMount(() => onCleanup(interviews.watchAway(setAway)));
  return (
    <p class="muted small" role="status">
      {away() ? claude.askedAway : claude.asked}
    </p>
  );
};
