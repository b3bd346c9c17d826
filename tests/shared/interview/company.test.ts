import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { companyKey } from '#shared/interview/company-name.ts';
import {
  type Found,
  isOldProfile,
  linkedHost,
  notesOf,
  profileOf,
  suggestedCompanies,
} from '#shared/interview/company-profile.ts';
import { CompanyProfile, type CompanySource } from '#shared/interview/records.ts';
import { aCompanyProfile, at, CLAUDE, START, testSurroundings } from '#tests/helpers/records.ts';

describe('one company, however its name is written', () => {
  test.each([
    ['Acme Logistics', 'acme logistics'],
    ['  ACME   logistics ', 'acme logistics'],
    ['Acme Logistics, Inc.', 'acme logistics'],
    ['Acme Logistics LLC', 'acme logistics'],
    ['Muster GmbH & Co. KG', 'muster'],
    ['Ejemplo S.A.', 'ejemplo'],
    ['Voorbeeld B. V.', 'voorbeeld'],
    ['Ｗｉｄｅ Corp', 'wide'],
    ['Harbor\u00a0Bakery', 'harbor bakery'],
    ['株式会社例', '株式会社例'],
    // What is not a form of business, or is all there is, stays.
    ['Inc.', 'inc'],
    ['Co', 'co'],
    ['Bread & Butter', 'bread & butter'],
    ['The Day Company', 'the day company'],
    ['Day Spa', 'day spa'],
    ['example.com', 'example.com'],
    ['???', '???'],
  ])('%s is %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it('is never empty for a name that is not, and the key of a key is the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => it.normalize('NFKC').trim() !== ''),
        (name) => {
          const key = companyKey(name);
          expect(key).not.toBe('');
          expect(companyKey(key)).toBe(key);
        },
      ),
    );
  });
});

const page = (url: string): CompanySource => ({
  url,
  title: 'How we hire',
  quote: 'Two talks.',
  date: 'May 2, 2026',
});
const found = (over: Partial<Found> = {}): Found => ({
  name: 'Acme Logistics',
  about: 'a haulier',
  interviewStyle: [{ text: 'Two talks.', standing: 'known', pages: [page('https://acme.example/jobs')] }],
  questionTypes: [],
  values: [{ text: 'Safety first.', standing: 'known', pages: [] }],
  tips: [{ text: 'Have a story ready.', standing: 'inferred', pages: [] }],
  notablePractices: [],
  unknown: ['how long it takes'],
  ...over,
});
const asked = { company: ' Acme Logistics, Inc. ', which: null };

describe('what was found becomes a record', () => {
  const profile = profileOf(asked, found(), CLAUDE, testSurroundings());

  it('that has the fields of 004-6 and every claim with its basis', () => {
    expect(CompanyProfile.safeParse(profile).success).toBe(true);
    expect(profile).toMatchObject({
      companyName: 'acme logistics',
      asked: 'Acme Logistics, Inc.',
      interviewStyle: 'Two talks.',
      values: ['Safety first.'],
      tips: ['Have a story ready.'],
      notablePractices: '',
      source: CLAUDE,
    });
    expect(profile.claims?.map(({ topic, basis }) => [topic, basis])).toEqual([
      ['interviewStyle', 'known'],
      ['values', 'inferred'],
      ['tips', 'inferred'],
      [null, 'unknown'],
    ]);
  });

  it.each(['http://acme.example/', 'javascript:alert(1)', 'https://acme.example@elsewhere.example/'])(
    'without %s, and what only that page says is not known',
    (url) => {
      const style = [{ text: 'Two talks.', standing: 'known' as const, pages: [page(url)] }];
      const { claims } = profileOf(asked, found({ interviewStyle: style }), CLAUDE, testSurroundings());
      expect(claims?.[0]).toMatchObject({ basis: 'inferred', sources: [] });
    },
  );

  it('that says so where nothing was found, and tells a coach nothing', () => {
    const nothing = profileOf(asked, null, CLAUDE, testSurroundings());
    expect(nothing).toMatchObject({ claims: [], found: null });
    expect(notesOf(nothing)).toBeNull();
    expect(notesOf(undefined)).toBeNull();
  });

  it('that a coach is told of without its sources', () => {
    expect(JSON.stringify(notesOf(profile))).not.toContain('https');
    expect(notesOf(profile)?.values).toEqual(['Safety first.']);
  });

  it('still reads a row as version 1 declared it', () => {
    expect(CompanyProfile.safeParse(aCompanyProfile()).success).toBe(true);
  });
});

it('is old after thirty days (004-4)', () => {
  const profile = aCompanyProfile({ updatedAt: START });
  expect(isOldProfile(profile, at(30 * 86_400_000 - 1))).toBe(false);
  expect(isOldProfile(profile, at(30 * 86_400_000))).toBe(true);
});

test.each([
  ['https://www.acme.example/how?x=1#y', 'acme.example'],
  ['https://careers.ACME.example', 'careers.acme.example'],
  ['https://acme.example:8443/', 'acme.example'],
  ['http://acme.example/', null],
  ['https://bank.example@elsewhere.example/', null],
  ['https://localhost/', null],
  ['https://acme.example/a b', null],
  ['//acme.example/', null],
  ['data:text/html,x', null],
])('the host of %s that may be followed is %s', (url, host) => {
  expect(linkedHost(url)).toBe(host);
});

describe('companies to choose from', () => {
  const names = ['Corner Stores', 'Harbor Bakery', 'HARBOR BAKERY Inc.', 'Harbor Tools', 'Harbor Ice'];

  it('are all at first, each once, as many as fit', () => {
    expect(suggestedCompanies('', names, 3)).toEqual(['Corner Stores', 'Harbor Bakery', 'Harbor Tools']);
  });
  it('are those that begin as what is typed', () => {
    expect(suggestedCompanies(' harbor', names, 3)).toEqual(['Harbor Bakery', 'Harbor Tools', 'Harbor Ice']);
  });
  it('are none once one of them stands there', () => {
    expect(suggestedCompanies('Harbor Tools', names, 3)).toEqual([]);
  });
});
