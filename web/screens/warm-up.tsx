import { useNavigate } from '@tanstack/solid-router';
import { type Component, createSignal, onMount } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import { setup } from '#web/words/setup.ts';
import { useInterviews } from './interviews-context.ts';
import { Opening } from './opening.tsx';
import { QUICK_REP } from './setup-choice.ts';

/** One question at once: where the shortcut on a home screen leads. It takes the place of itself in the history. */
export const WarmUp: Component = () => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const begin = async () => {
    const id = await interviews.start(QUICK_REP, { applicationId: null, resumeId: null });
    if (id.ok) await navigate({ to: '/interview/$id', params: { id: id.value }, replace: true });
    else setProblem(id.error);
  };
  onMount(() => void begin());
  return <Opening label={setup.beginning} problem={problem()} />;
};
