import { type Accessor, createComputed, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { useInterviews } from './interviews-context.ts';

export interface DraftField {
  readonly text: Accessor<string>;
  /** Takes a keystroke: it is in the journal before this returns. */
  readonly type: (text: string) => void;
  /** False when the phone could not keep the last keystroke. */
  readonly kept: Accessor<boolean>;
  /** Forgets the draft: it was submitted. */
  readonly forget: () => Promise<void>;
  /** Forgets the draft and shows what stood there at first. */
  readonly discard: () => Promise<void>;
}

/** How long typing waits for the database's word; a database that never answers must not swallow keys. */
const PATIENCE_MS = 2000;

/**
 * A text that survives everything: read back from journal and database, kept on every keystroke, and mirrored
 * from other tabs. When `key` changes (the next question) it becomes that key's draft.
 *
 * The database may know a text that the journal lost. Until it was asked, a keystroke into a field that looks
 * empty is not kept as the whole text, or one early letter would replace an answer; it is put behind what the
 * database remembers.
 * @param initial what to show where nothing was ever typed.
 */
export function useDraft(key: Accessor<string>, initial: Accessor<string> = () => ''): DraftField {
  const { drafts } = useInterviews();
  const [text, setText] = createSignal('');
  const [kept, setKept] = createSignal(true);
  // The key itself, not whatever it is made of: a new object that names the same slot changes nothing.
  const slot = createMemo(key);
  let early = false;

  const keep = (next: string) => {
    setText(next);
    setKept(drafts.write(slot(), next));
  };

  createComputed(
    on(slot, (current) => {
      const known = drafts.peek(current);
      const start = known ?? initial();
      early = known === undefined;
      setKept(true);
      setText(start);
      void atMost(PATIENCE_MS, drafts.read(current)).then((remembered) => {
        if (current !== slot()) return;
        const typed = text();
        const wasEarly = early;
        early = false;
        if (typed === start) {
          if (remembered !== undefined) setText(remembered);
        } else if (wasEarly) keep(remembered ? `${remembered}\n${typed}` : typed);
      });
      onCleanup(drafts.watch(current, setText));
    }),
  );

  return {
    text,
    kept,
    type: (next) => (early ? setText(next) : keep(next)),
    forget: () => drafts.remove(slot()),
    async discard() {
      await drafts.remove(slot());
      setText(initial());
    },
  };
}

function atMost<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((give) => setTimeout(give, ms, undefined))]);
}
