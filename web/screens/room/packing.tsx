import { type Accessor, type Component, createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { mayGoOut } from '#shared/interview/may-go-out.ts';
import { questionsHere, toPack } from '#shared/interview/prepared.ts';
import type { PackingState } from '#web/engine/interviews.ts';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { pack } from '#web/words/pack.ts';
import { sayProblem } from '#web/words/problems.ts';
import { useClaude } from '../claude/use-claude.ts';
import { useInterviews } from '../interviews-context.ts';
import { useRoom } from './room-context.tsx';

export interface UsedPacking {
  readonly working: Accessor<boolean>;
  /** How many questions of the interview need no network any more. */
  readonly here: Accessor<number>;
  readonly total: Accessor<number>;
  /** Whether more can be fetched. */
  readonly more: Accessor<boolean>;
  readonly state: Accessor<PackingState>;
}

/** What of the interview at hand is here, and what is being fetched. */
export function usePacking(): UsedPacking {
  const interviews = useInterviews();
  const { id, interview } = useRoom();
  const { since } = useClaude();
  const [state, setState] = createSignal<PackingState>({ kind: 'idle' });
  createEffect(() => onCleanup(interviews.watchPacking(id())(setState)));
  return {
    state,
    working: () => state().kind === 'working',
    here: () => questionsHere(interview()),
    total: () => interview().session.totalQuestions,
    more: () => mayGoOut(interview().session, since()) && toPack(interview()).length > 0,
  };
}

/** How much is here, said politely as it grows, why no more came, and the ways to stop or go on. */
export const Packing: Component<{ of: UsedPacking }> = (props) => {
  const interviews = useInterviews();
  const { id } = useRoom();
  const why = () => {
    const state = props.of.state();
    if (state.kind !== 'failed') return undefined;
    // In the words for somebody who waits these two speak of an answer.
    const passing = state.problem.kind === 'coach-unreachable' || state.problem.kind === 'coach-busy';
    return passing ? pack.notReached : sayProblem(state.problem);
  };
  return (
    <>
      <p role="status">{pack.here(props.of.here(), props.of.total())}.</p>
      <Show when={why()}>
        {(sentence) => (
          <Notice kind="waiting" role="status">
            {sentence()}
          </Notice>
        )}
      </Show>
      <Show when={props.of.working() || props.of.more()}>
        <div class="cluster">
          <Show
            when={props.of.working()}
            fallback={<Button onClick={() => interviews.pack(id())}>{pack.rest}</Button>}
          >
            <Button onClick={() => interviews.cancelPacking(id())}>{pack.stop}</Button>
          </Show>
        </div>
      </Show>
    </>
  );
};

/** In an interview that is under way: its other questions, for a time without a network. */
export const PackTheRest: Component = () => {
  const packing = usePacking();
  const [touched, setTouched] = createSignal(false);
  createEffect(() => packing.working() && setTouched(true));
  return (
    <Show when={packing.more() || touched()}>
      <section class="stack labeled">
        <h2>{pack.title}</h2>
        <Show when={packing.more() && !packing.working()}>
          <p class="muted small">{pack.restDetail}</p>
        </Show>
        <Packing of={packing} />
      </section>
    </Show>
  );
};
