/*
 * The store's contract inside a real browser: the second tab is an iframe, so storage events and messages
 * between tabs are the browser's own. tests/flows/store.spec.ts bundles this and opens it.
 */
import { createDexieStore, type DexieStore } from '#web/store/dexie-store.ts';
import type { JournalStorage } from '#web/store/journal.ts';
import { MIGRATIONS } from '#web/store/migrations/migrations.ts';
import { openStore } from '#web/store/open-store.ts';
import { storeCases } from './store-cases.ts';

/** The case's own part of localStorage. It can be lost without a trace, as a killed browser loses it. */
let part = '';

const journal: JournalStorage = {
  get length() {
    return ownKeys().length;
  },
  key: (index) => ownKeys()[index] ?? null,
  getItem: (key) => localStorage.getItem(part + key),
  setItem: (key, value) => localStorage.setItem(part + key, value),
  removeItem: (key) => localStorage.removeItem(part + key),
};

const ownKeys = () =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(part) ? [key.slice(part.length)] : []));

const events = new EventTarget();
addEventListener('storage', ({ key, newValue, oldValue }) => {
  if (!key?.startsWith(part)) return;
  events.dispatchEvent(
    Object.assign(new Event('storage'), { key: key.slice(part.length), newValue, oldValue }),
  );
});

const tab = {
  open: (name: string): DexieStore => createDexieStore({ name, storage: journal, events }),
  usePart(name: string) {
    part = name;
  },
  /** The store as the app opens it. */
  openStore,
  createDexieStore,
  MIGRATIONS,
  /** Runs every case; the message of the failure by the name of the case, null when it holds. */
  async runContract(): Promise<Record<string, string | null>> {
    const other = await otherTab();
    const outcomes: Record<string, string | null> = {};
    for (const [index, { name, run }] of storeCases.entries()) {
      const lose = (times: number) => {
        for (const each of [tab, other]) each.usePart(`case ${index} ${times}/`);
      };
      lose(0);
      const [store, second] = [tab, other].map((each) => each.open(`case-${index}`)) as [
        DexieStore,
        DexieStore,
      ];
      const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
      const opened = {
        store,
        otherTab: second,
        pass,
        loseJournal: () => lose(1),
        close: async () => undefined,
      };
      outcomes[name] = await run(opened).then(
        () => null,
        (error: unknown) => String(error),
      );
      store.close();
      second.close();
    }
    return outcomes;
  },
};

/** What this page offers to the test that drives it. */
export type StoreInBrowser = typeof tab;

Object.assign(window, { storeInBrowser: tab });

async function otherTab(): Promise<StoreInBrowser> {
  const frame = document.createElement('iframe');
  frame.src = location.href;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const inside = frame.contentWindow as (Window & { storeInBrowser?: StoreInBrowser }) | null;
  if (!inside?.storeInBrowser) throw new Error('the second tab did not load');
  return inside.storeInBrowser;
}

const field = document.querySelector('textarea');
if (field !== null && window === window.top) {
  const store = openStore({ name: 'typing' });
  field.addEventListener('input', () => {
    store.drafts.write('response/one', field.value, Date.now() as never);
  });
  Object.assign(window, { typing: store });
}
