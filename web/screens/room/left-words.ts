import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Question } from '#shared/interview/records.ts';
import { type Thread, threadOf } from '#shared/interview/threads.ts';
import { useInterviews } from '../interviews-context.ts';
import { threadDraftKey } from './draft-key.ts';

/** Says what is typed under a key, or nothing. */
export type Peek = (key: string) => string | undefined;

/** Words that stand in a draft and were never submitted. */
export interface LeftWords {
  readonly key: string;
  readonly text: string;
}

/** Where words may have been left: at every answer given, and at the one that will not be given any more. */
export function leftKeys({ session }: Interview, thread: Thread): readonly string[] {
  // The next slot of an open thread is what one is writing now.
  const slots = thread.exchanges.length + (thread.closed || isOver(session) ? 1 : 0);
  return Array.from({ length: slots }, (_, index) => threadDraftKey(thread, index + 1));
}

/** What was left unsent in a thread. */
export function leftWords(interview: Interview, thread: Thread, peek: Peek): readonly LeftWords[] {
  return leftKeys(interview, thread).flatMap((key, index) => {
    const text = peek(key)?.trim() ?? '';
    const submitted = thread.exchanges[index]?.response.text.trim();
    return text === '' || text === submitted ? [] : [{ key, text }];
  });
}

/**
 * What the next answer to a question begins with: the words that were left since it was last answered, looked
 * for from attempt `from` back. One does not write them twice.
 */
export function wordsToBeginWith(interview: Interview, question: Question, from: number, peek: Peek): string {
  for (let attempt = from; attempt >= 1; attempt -= 1) {
    const thread = threadOf(interview, question, attempt);
    if (thread.exchanges.length > 0) return '';
    const text = peek(threadDraftKey(thread, 1)) ?? '';
    if (text.trim() !== '') return text;
  }
  return '';
}

/** Where the words lie that a rehearsal begins with; its question, which a draft belongs to, is not asked yet. */
export function broughtKey(session: SessionId): string {
  return `response/${session}/brought`;
}

/**
 * Peeks at drafts, and once more when the database was asked for what the journal may have lost.
 * `again` looks anew after a draft was changed here.
 */
export function usePeeking(keys: Accessor<readonly string[]>): { peek: Peek; again: () => void } {
  const { drafts } = useInterviews();
  const [looked, setLooked] = createSignal(0);
  const again = () => setLooked((times) => times + 1);
  const asked = createMemo(keys, [], {
    equals: (a, b) => a.length === b.length && a.every((key, index) => key === b[index]),
  });
  createEffect(
    on(asked, (these) => {
      // Reading a draft settles it in the journal, where it is peeked at.
      void Promise.all(these.map((key) => drafts.read(key))).then(again);
    }),
  );
  return {
    peek: (key) => {
      looked();
      return drafts.peek(key);
    },
    again,
  };
}
