import * as build from '#tests/helpers/records.ts';
import { type Case, equal, eventually } from './store-checks.ts';

const KEY = 'response/one';

/** How drafts behave; what only fakes can show is in tests/web/store/drafts.test.ts. */
export const draftCases: readonly Case[] = [
  {
    name: 'a draft is known the moment it is written',
    run: async ({ store }) => {
      equal(store.drafts.peek(KEY), undefined);
      equal(store.drafts.write(KEY, 'I on', build.START), true);
      equal(store.drafts.peek(KEY), 'I on');
      equal(store.drafts.dirty, true);
      equal(await store.drafts.read(KEY), 'I on');
    },
  },
  {
    name: 'a draft that was flushed survives the loss of the journal, in every tab',
    run: async ({ store, otherTab, loseJournal }) => {
      store.drafts.write(KEY, 'I once', build.START);
      await store.drafts.flush();
      equal(store.drafts.dirty, false);
      loseJournal();
      equal(await store.drafts.read(KEY), 'I once');
      equal(await otherTab.drafts.read(KEY), 'I once');
      equal(store.drafts.peek(KEY), 'I once', 'the journal, settled');
    },
  },
  {
    name: 'a draft reaches the database within 250 ms, however long the typing goes on',
    run: async ({ store, otherTab, loseJournal, pass }) => {
      for (let typed = 1; typed <= 6; typed++) {
        store.drafts.write(KEY, 'x'.repeat(typed), build.at(typed * 50));
        await pass(50);
      }
      loseJournal();
      const kept = async () => (await otherTab.drafts.read(KEY))?.startsWith('xxxx') ?? false;
      await eventually(kept, 'the draft in the database while typing goes on');
      await pass(300);
      await eventually(async () => !store.drafts.dirty, 'the rest');
    },
  },
  {
    name: 'a removed draft stays away, in every tab and after its last write',
    run: async ({ store, otherTab, pass }) => {
      store.drafts.write(KEY, 'I once', build.START);
      await otherTab.drafts.read(KEY);
      store.drafts.write(KEY, 'I once led', build.at(10));
      await store.drafts.remove(KEY);
      await pass(300);
      await otherTab.drafts.flush();
      equal([await store.drafts.read(KEY), await otherTab.drafts.read(KEY)], [undefined, undefined]);
      equal([store.drafts.peek(KEY), store.drafts.dirty], [undefined, false]);
    },
  },
  {
    name: 'a key can be used again after its draft was removed, in the same millisecond',
    run: async ({ store, loseJournal }) => {
      store.drafts.write(KEY, 'old', build.START);
      await store.drafts.flush();
      await store.drafts.remove(KEY);
      store.drafts.write(KEY, 'new', build.START);
      await store.drafts.flush();
      equal(await store.drafts.read(KEY), 'new');
      loseJournal();
      equal(await store.drafts.read(KEY), 'new');
    },
  },
  {
    name: 'drafts of different keys leave each other alone',
    run: async ({ store }) => {
      store.drafts.write('a', 'one', build.START);
      store.drafts.write('b', 'two', build.START);
      await store.drafts.remove('a');
      equal([await store.drafts.read('a'), await store.drafts.read('b')], [undefined, 'two']);
    },
  },
];
