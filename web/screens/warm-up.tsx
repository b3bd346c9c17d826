import { type Component, onMount } from 'solid-js';
import { setup } from '#web/words/setup.ts';
import { Opening } from './around/opening.tsx';
import { useBegin } from './sessions/use-begin.ts';
import { QUICK_REP } from './setup/choice.ts';

/** One question at once: where the shortcut on a home screen leads. It takes the place of itself in the history. */
export const WarmUp: Component = () => {
  const { start, problem } = useBegin({ replace: true });
  onMount(() => void start(QUICK_REP, { applicationId: null, resumeId: null }));
  return <Opening label={setup.beginning} problem={problem()} />;
};
