/* A localStorage and a timer that tests command, and a pair of tabs that share them. */
import type { Schedule } from '#web/store/drafts.ts';
import type { JournalStorage } from '#web/store/journal.ts';

/** A localStorage in memory, seen from several tabs: a write in one tells the others. */
export interface FakeStorage {
  /** This storage as one tab sees it, with the events of the others. */
  tab(): { readonly storage: JournalStorage; readonly events: EventTarget };
  readonly items: Map<string, string>;
  /** From now on, or no longer, refuses to take anything. */
  full: boolean;
}

export function fakeStorage(): FakeStorage {
  const items = new Map<string, string>();
  const tabs = new Set<EventTarget>();
  const fake: FakeStorage = {
    items,
    full: false,
    tab() {
      const events = new EventTarget();
      tabs.add(events);
      const tell = (key: string, oldValue: string | null, newValue: string | null) => {
        const event = Object.assign(new Event('storage'), { key, oldValue, newValue });
        for (const other of tabs) if (other !== events) other.dispatchEvent(event);
      };
      const storage: JournalStorage = {
        get length() {
          return items.size;
        },
        key: (index) => [...items.keys()][index] ?? null,
        getItem: (key) => items.get(key) ?? null,
        setItem(key, value) {
          if (fake.full) throw new DOMException('full', 'QuotaExceededError');
          const oldValue = items.get(key) ?? null;
          items.set(key, value);
          tell(key, oldValue, value);
        },
        removeItem(key) {
          const oldValue = items.get(key) ?? null;
          if (items.delete(key)) tell(key, oldValue, null);
        },
      };
      return { storage, events };
    },
  };
  return fake;
}

/** A timer that moves when told. */
export interface FakeTimer {
  readonly schedule: Schedule;
  /** Lets time pass; what is due runs in order. */
  pass(ms: number): void;
}

export function fakeTimer(): FakeTimer {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    schedule: (work, ms) => {
      const entry = { at: now + ms, work };
      due.add(entry);
      return () => due.delete(entry);
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due.delete(next);
        now = next.at;
        next.work();
      }
      now = end;
    },
  };
}
