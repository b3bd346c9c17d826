import { type Accessor, createComputed, createSignal, on, onCleanup } from 'solid-js';
import { useInterviews } from './interviews-context.ts';

export interface DraftField {
  readonly text: Accessor<string>;
  /** Takes a keystroke: it is in the journal before this returns. */
  readonly type: (text: string) => void;
  /** False when the phone could not keep the last keystroke. */
  readonly kept: Accessor<boolean>;
  /** False until the database was asked what it remembers. */
  readonly loaded: Accessor<boolean>;
  /** Forgets the draft: it was submitted or given up. */
  readonly forget: () => Promise<void>;
}

/**
 * A text that survives everything: read back from journal and database, kept on every keystroke, and mirrored
 * from other tabs. When `key` changes (the next question) it becomes that key's draft.
 * @param initial what to show where nothing was ever typed.
 */
export function useDraft(key: Accessor<string>, initial: Accessor<string> = () => ''): DraftField {
  const { drafts } = useInterviews();
  const [text, setText] = createSignal('');
  const [kept, setKept] = createSignal(true);
  const [loaded, setLoaded] = createSignal(false);
  let typed = false;

  createComputed(
    on(key, (current) => {
      typed = false;
      setKept(true);
      setLoaded(false);
      setText(drafts.peek(current) ?? initial());
      void drafts.read(current).then((remembered) => {
        if (current !== key()) return;
        // The database may know more than the journal, but never more than fingers that were faster.
        if (remembered !== undefined && !typed) setText(remembered);
        setLoaded(true);
      });
      onCleanup(drafts.watch(current, setText));
    }),
  );

  return {
    text,
    kept,
    loaded,
    type(next) {
      typed = true;
      setText(next);
      setKept(drafts.write(key(), next));
    },
    forget: () => drafts.remove(key()),
  };
}
