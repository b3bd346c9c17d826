import { aStamp, at, aCompanyProfile as profile, START } from '#tests/helpers/records.ts';
import { type Case, equal, eventually, value, watched } from './store-checks.ts';

const first = profile({ stamp: aStamp(START) });
const later = profile({ values: ['Bread'], updatedAt: at(1_000), stamp: aStamp(at(1_000)) });
/** As version 1 declared it, before anything wrote one. */
const ofVersion1 = profile();

/** What is known of companies: one register per company. */
export const companyCases: readonly Case[] = [
  {
    name: 'a company’s profile is found however its name is written',
    run: async ({ store }) => {
      value(await store.save({ companyProfiles: [first] }));
      for (const name of ['harbor bakery', '  Harbor  BAKERY ', 'Harbor Bakery, Inc.'])
        equal(value(await store.readCompanyProfile(name)), first, name);
      equal(value(await store.readCompanyProfile('Harbor')), undefined);
    },
  },
  {
    name: 'of two profiles of one company the later stamp stays, whichever is saved last',
    run: async ({ store, otherTab }) => {
      value(await store.save({ companyProfiles: [later] }));
      value(await otherTab.save({ companyProfiles: [first] }));
      equal(value(await store.readCompanyProfile('harbor bakery')), later);
    },
  },
  {
    name: 'a profile without a stamp is read as it is, and gives way to any that has one',
    run: async ({ store }) => {
      value(await store.save({ companyProfiles: [ofVersion1] }));
      equal(value(await store.readCompanyProfile('harbor bakery')), ofVersion1);
      value(await store.save({ companyProfiles: [first] }));
      value(await store.save({ companyProfiles: [ofVersion1] }));
      equal(value(await store.readCompanyProfile('harbor bakery')), first);
    },
  },
  {
    name: 'a watch tells of profiles, found last first, and of another tab’s',
    run: async ({ store, otherTab }) => {
      const told = watched(store.watchCompanyProfiles());
      await told.until((list) => list.length === 0, 'an empty list');
      value(await otherTab.save({ companyProfiles: [first] }));
      await told.until((list) => list.length === 1, 'the first');
      const other = profile({ companyName: 'corner stores', updatedAt: at(5) });
      value(await store.save({ companyProfiles: [other] }));
      const list = await told.until((them) => them.length === 2, 'the second');
      equal(
        list.map(({ companyName }) => companyName),
        ['corner stores', 'harbor bakery'],
      );
      told.end();
    },
  },
  {
    name: 'a profile’s stamp counts when the clock goes on after a restart',
    run: async ({ store }) => {
      value(await store.save({ companyProfiles: [later, profile({ companyName: 'other' })] }));
      equal(value(await store.latestStamp()), later.stamp);
    },
  },
  {
    name: 'a profile that cannot be read is counted and shown nowhere; everything erased takes profiles along',
    run: async ({ store }) => {
      value(
        await store.save({ companyProfiles: [first, { ...profile(), companyName: 'b', tips: 7 } as never] }),
      );
      equal(value(await store.countUnreadable()), 1);
      equal(value(await store.readCompanyProfile('b')), undefined);
      value(await store.eraseEverything());
      await eventually(
        async () => value(await store.readCompanyProfile('harbor bakery')) === undefined,
        'erased',
      );
      equal(value(await store.countUnreadable()), 0);
    },
  },
];
