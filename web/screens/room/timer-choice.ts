import { type Accessor, createComputed, createMemo, createSignal, on, onCleanup } from 'solid-js';
import * as z from 'zod/mini';
import type { SessionId } from '#shared/ids.ts';
import { useInterviews } from '../interviews-context.ts';

/**
 * How one wants the clock of an interview, and since when it runs for a follow-up: more time and the page turned
 * belong to one limit, and go with it.
 */
const Choice = z.object({
  shown: z.boolean(),
  off: z.boolean(),
  more: z.object({ of: z.string(), ms: z.number().check(z.nonnegative()) }),
  turned: z._default(z.object({ of: z.string(), at: z.number() }), { of: '', at: 0 }),
});
type Choice = z.infer<typeof Choice>;

const AS_BEGUN: Choice = { shown: true, off: false, more: { of: '', ms: 0 }, turned: { of: '', at: 0 } };

export interface TimerChoice {
  readonly choice: Accessor<Choice>;
  readonly choose: (change: Partial<Choice>) => void;
  /** Milliseconds that were added to a limit. */
  readonly moreFor: (of: string) => number;
  /** When the page was turned to a limit's prompt, as far as it is known here. */
  readonly turnedAt: (of: string) => number | null;
  /** Forgets the choice: the interview is over. */
  readonly forget: () => void;
}

/**
 * The choice for one interview, kept as a draft: it survives a reload and reaches other tabs, and it is no fact
 * of the interview, because nobody judges by the clock.
 */
export function createTimerChoice(session: Accessor<SessionId>): TimerChoice {
  const { drafts } = useInterviews();
  const key = createMemo(() => `timer/${session()}`);
  const [choice, setChoice] = createSignal(AS_BEGUN);
  let chosen = '';
  createComputed(
    on(key, (current) => {
      setChoice(parse(drafts.peek(current)));
      // The journal may have lost it; a choice made meanwhile is newer than what the database knows.
      void drafts.read(current).then((remembered) => {
        if (current === key() && chosen !== current) setChoice(parse(remembered));
      });
      onCleanup(drafts.watch(current, (text) => setChoice(parse(text))));
    }),
  );
  return {
    choice,
    choose(change) {
      chosen = key();
      const next = { ...choice(), ...change };
      setChoice(next);
      drafts.write(key(), JSON.stringify(next));
    },
    moreFor: (of) => (choice().more.of === of ? choice().more.ms : 0),
    turnedAt: (of) => (choice().turned.of === of ? choice().turned.at : null),
    forget: () => void drafts.remove(key()),
  };
}

function parse(text: string | undefined): Choice {
  try {
    const parsed = Choice.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : AS_BEGUN;
  } catch {
    return AS_BEGUN; // another version's words: the clock as it was chosen at the start
  }
}
