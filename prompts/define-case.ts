import type { Result } from '#shared/result.ts';
import type { Given } from './define-prompt.ts';
import type { Unusable } from './replies/unusable.ts';

/**
 * An example of a prompt at work: an input, a reply written by hand as a model would give it (with a fault where
 * the name says so), and what must hold of what becomes of it. A case does not change once it is in the lock;
 * another one is added.
 */
export interface Case<Input, Reply, Output> {
  readonly name: string;
  readonly input: Input;
  readonly given?: Given;
  readonly reply: Reply;
  /** Sentences, and whether they hold. */
  readonly holds: Readonly<Record<string, (output: Result<Output, Unusable>) => boolean>>;
}
