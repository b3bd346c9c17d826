import { corpus } from './corpus/group.ts';
import type { EvalGroup } from './eval-group.ts';
import { feedback } from './feedback/group.ts';
import { injections } from './injections/group.ts';
import { prompts } from './prompts/group.ts';

/** All groups, in the order in which they run. */
export const GROUPS: readonly EvalGroup[] = [prompts, injections, corpus, feedback];
