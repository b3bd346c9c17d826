import 'fake-indexeddb/auto';
import { fakeStorage, fakeTimer } from '#tests/web/store/fakes.ts';
import { createDexieStore } from '#web/store/dexie-store.ts';
import { createMemoryStore } from '#web/store/memory-store.ts';
import { describeStore } from './store.ts';

let opened = 0;

describeStore('the store in IndexedDB', async () => {
  opened += 1;
  const name = `contract-${opened}`;
  const { schedule, pass } = fakeTimer();
  const local = fakeStorage();
  const store = createDexieStore({ name, schedule, ...local.tab() });
  const otherTab = createDexieStore({ name, schedule, ...local.tab() });
  return {
    store,
    otherTab,
    loseJournal: () => local.items.clear(),
    pass: async (ms) => pass(ms),
    close: async () => {
      store.close();
      otherTab.close();
    },
  };
});

describeStore('the store in memory', async () => {
  const { schedule, pass } = fakeTimer();
  const local = fakeStorage();
  const store = createMemoryStore({ schedule, ...local.tab() });
  return {
    store,
    // What is in memory has one tab; its own promises are kept all the same.
    otherTab: store,
    loseJournal: () => local.items.clear(),
    pass: async (ms) => pass(ms),
    close: async () => store.close(),
  };
});
