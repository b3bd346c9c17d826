import { type Component, Show } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Spending } from '#shared/spending.ts';
import { watched } from '#web/parts/watched.ts';
import { spending } from '#web/words/spending.ts';
import { useInterviews } from '../interviews-context.ts';

/** What Claude took for one interview, in one quiet line; nothing where it took nothing. */
export const SpendingLine: Component<{ id: SessionId }> = (props) => {
  const interviews = useInterviews();
  const took = watched<Spending>((onValue, onProblem) =>
    interviews.watchSpendingOn(props.id)(onValue, onProblem),
  );
  return (
    <Show when={(took()?.calls ?? 0) > 0 && took()}>
      {(it) => <p class="muted small">{spending.ofInterview(it())}</p>}
    </Show>
  );
};
