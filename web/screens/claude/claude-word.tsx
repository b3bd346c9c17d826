import { type Component, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { mayGoOut } from '#shared/interview/may-go-out.ts';
import { readSince } from '#shared/interview/read-since.ts';
import { bothReadings, secondKey, secondWork } from '#shared/interview/second-work.ts';
import type { Thread } from '#shared/interview/threads.ts';
import type { Problem } from '#shared/problem.ts';
import { watched } from '#web/parts/watched.ts';
import { claude, sayBothReadings } from '#web/words/claude.ts';
import { sayProblem } from '#web/words/problems.ts';
import { useInterviews } from '../interviews-context.ts';
import { useClaude } from './use-claude.ts';

interface Read {
  interview: Interview;
  thread: Thread;
}

/** One sentence about Claude and this answer: what its reading changed, or why there is none yet. */
export const ClaudeWord: Component<Read> = (props) => {
  const interviews = useInterviews();
  const { since } = useClaude();
  const reads = () => readSince(since(), interviews.now());
  const last = () => props.thread.exchanges.at(-1);
  const both = () => {
    const exchange = last();
    return exchange ? bothReadings(props.interview, exchange.response) : null;
  };
  const missed = () =>
    last()?.analysis?.source.coach === 'on_device' && mayGoOut(props.interview.session, reads());
  const declined = watched<readonly string[]>(interviews.watchDeclined());
  const work = () =>
    secondWork(props.interview, reads()).find(
      (it) => it.kind === 'analysis' && it.response.id === last()?.response.id,
    );
  const isDeclined = () => {
    const awaited = work();
    return awaited !== undefined && declined()?.includes(secondKey(props.interview.session, awaited));
  };
  return (
    <>
      <Show when={both()}>
        {(readings) => (
          <p class="small" role="status">
            {sayBothReadings(readings().first.verdict, readings().second.verdict)}
          </p>
        )}
      </Show>
      <Show when={missed()}>
        <Show when={isDeclined()} fallback={<WhyNotYet awaited={work() !== undefined} />}>
          <p class="muted small">{claude.wouldNot}</p>
        </Show>
      </Show>
    </>
  );
};

/** Why Claude has not read an answer it may read. */
const WhyNotYet: Component<{ awaited: boolean }> = (props) => {
  const interviews = useInterviews();
  const [away, setAway] = createSignal<Problem | null>(null);
  onMount(() => onCleanup(interviews.watchAway(setAway)));
  const sentence = () => {
    const why = away();
    if (!why) return props.awaited ? claude.willRead : undefined;
    // In the words for somebody who waits these two would say to ask again, and nobody has to.
    const passing = why.kind === 'coach-unreachable' || why.kind === 'coach-busy';
    return passing ? claude.notReached : sayProblem(why);
  };
  return <Show when={sentence()}>{(said) => <p class="muted small">{said()}</p>}</Show>;
};
