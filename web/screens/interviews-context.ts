import { createContext, useContext } from 'solid-js';
import type { Interviews } from '#web/engine/interviews.ts';

/** How screens reach the engine; main.tsx provides it. */
export const InterviewsContext = createContext<Interviews>();

/** The engine's facade. */
export function useInterviews(): Interviews {
  const interviews = useContext(InterviewsContext);
  if (!interviews) throw new Error('A screen needs the InterviewsContext around it.');
  return interviews;
}
