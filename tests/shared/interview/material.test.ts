import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '#shared/interview/limits.ts';
import {
  type ApplicationFields,
  isOnlyALink,
  isTooShortToAskFrom,
  keepApplication,
  keepResume,
  type ResumeFields,
  removedAs,
} from '#shared/interview/material.ts';
import * as records from '#shared/interview/records.ts';
import { fail } from '#shared/result.ts';
import { done } from '#tests/helpers/playing.ts';
import { anApplication, aResume, aStamp, at, START, testSurroundings } from '#tests/helpers/records.ts';

function typed(over: Partial<ApplicationFields> = {}): ApplicationFields {
  return {
    company: 'Harbor Bakery',
    title: 'Shift Lead',
    jobDescription: 'You plan the early shift.',
    industry: null,
    roleLevel: null,
    targetLevelChosen: null,
    ...over,
  };
}

const pasted = (over: Partial<ResumeFields> = {}): ResumeFields => ({
  name: 'Bakery résumé',
  text: 'Baker at Mill Lane.',
  ...over,
});

const invalid = (field: string, problem: object) => fail({ kind: 'invalid-field', field, problem });
const keepTyped = (over: Partial<ApplicationFields>) =>
  keepApplication(typed(over), null, testSurroundings());
const keepPasted = (over: Partial<ResumeFields>) => keepResume(pasted(over), null, testSurroundings());

describe('keeping an application', () => {
  test('makes a record of what was typed, without the white space around it', () => {
    const fields = typed({
      company: ' Harbor Bakery ',
      title: '\tShift Lead',
      jobDescription: 'Early shift.\n\n',
    });
    const { application, changes } = done(keepApplication(fields, null, testSurroundings()));

    expect(changes).toEqual({ applications: [application] });
    expect(records.Application.parse(application)).toEqual(application);
    expect(application).toMatchObject({
      company: 'Harbor Bakery',
      title: 'Shift Lead',
      jobDescription: 'Early shift.',
      createdAt: START,
      removedAt: null,
    });
  });

  test('changes an existing one in place, under a later stamp, and keeps what a newer version wrote', () => {
    const existing = { ...anApplication({ stamp: aStamp() }), salary: 'unknown to this version' };
    const here = testSurroundings(at(1000));
    const { application } = done(keepApplication(typed({ title: 'Head Baker' }), existing, here));

    expect(application).toEqual({
      ...existing,
      ...typed({ title: 'Head Baker' }),
      stamp: application.stamp,
    });
    expect(application.stamp > existing.stamp).toBe(true);
  });

  test.each(['company', 'title'] as const)('refuses one without a %s (004-43)', (field) => {
    expect(keepTyped({ [field]: ' \n ' })).toEqual(invalid(field, { kind: 'missing' }));
  });

  test('takes one without a job description', () => {
    expect(done(keepTyped({ jobDescription: '' })).application.jobDescription).toBe('');
  });

  test.each(['company', 'title', 'jobDescription'] as const)(
    'takes a %s of the longest length, and says how much too long a longer one is',
    (field) => {
      const limit = LIMITS[field];

      expect(keepTyped({ [field]: 'a'.repeat(limit) }).ok).toBe(true);
      expect(keepTyped({ [field]: 'a'.repeat(limit + 1) })).toEqual(
        invalid(field, { kind: 'too-long', length: limit + 1, limit }),
      );
    },
  );

  test.each(['company', 'title', 'jobDescription'] as const)(
    'does not count the white space around a %s, which is not kept',
    (field) => {
      expect(keepTyped({ [field]: `${'a'.repeat(LIMITS[field])}\n` }).ok).toBe(true);
    },
  );

  test('refuses a link where the job description is needed: it cannot be opened from here', () => {
    expect(keepTyped({ jobDescription: ' https://jobs.example/42 ' })).toEqual(
      invalid('jobDescription', { kind: 'only-a-link' }),
    );
  });
});

describe('keeping a résumé', () => {
  test('makes a record of what was pasted', () => {
    const { resume, changes } = done(keepPasted({ text: '\n Baker at Mill Lane. \n' }));

    expect(changes).toEqual({ resumes: [resume] });
    expect(records.Resume.parse(resume)).toEqual(resume);
    expect(resume).toMatchObject({
      name: 'Bakery résumé',
      text: 'Baker at Mill Lane.',
      createdAt: START,
      removedAt: null,
    });
  });

  test('calls a nameless one "My résumé"', () => {
    expect(done(keepPasted({ name: '  ' })).resume.name).toBe('My résumé');
  });

  test('changes an existing one in place, under a later stamp', () => {
    const existing = aResume();
    const { resume } = done(keepResume(pasted({ text: 'Head baker.' }), existing, testSurroundings(at(1))));

    expect(resume).toEqual({ ...existing, ...pasted({ text: 'Head baker.' }), stamp: resume.stamp });
    expect(resume.stamp > existing.stamp).toBe(true);
  });

  test('refuses one without a text', () => {
    expect(keepPasted({ text: '\n' })).toEqual(invalid('resume', { kind: 'missing' }));
  });

  test('refuses a link', () => {
    expect(keepPasted({ text: 'www.example.org/me' })).toEqual(invalid('resume', { kind: 'only-a-link' }));
  });

  test.each([
    ['resume', 'text', LIMITS.resume],
    ['resumeName', 'name', LIMITS.resumeName],
  ] as const)('says how much too long its %s is', (field, typedInto, limit) => {
    expect(keepPasted({ [typedInto]: 'a'.repeat(limit) }).ok).toBe(true);
    expect(keepPasted({ [typedInto]: 'a'.repeat(limit + 1) })).toEqual(
      invalid(field, { kind: 'too-long', length: limit + 1, limit }),
    );
  });
});

describe('removing material', () => {
  test.each([
    ['an application', anApplication()],
    ['a résumé', aResume()],
  ])('takes %s out of the lists and brings it back with every word', (_name, kept) => {
    const here = testSurroundings(at(5000));
    const removed = removedAs(kept, here.now, here);
    const restored = removedAs(removed, null, here);

    expect(removed).toEqual({ ...kept, removedAt: at(5000), stamp: removed.stamp });
    expect(restored).toEqual({ ...kept, stamp: restored.stamp });
    expect([kept.stamp, removed.stamp, restored.stamp].toSorted()).toEqual([
      kept.stamp,
      removed.stamp,
      restored.stamp,
    ]);
    expect(restored.stamp).not.toBe(removed.stamp);
  });
});

describe('a link and nothing else', () => {
  test.each([
    ['https://jobs.example/42?x=1', true],
    ['HTTP://jobs.example', true],
    ['  www.example.org/job  ', true],
    ['See https://jobs.example/42', false],
    ['https://jobs.example/42 We bake bread.', false],
    ['httpscape engineer', false],
    ['', false],
  ])('%j: %s', (text, only) => {
    expect(isOnlyALink(text)).toBe(only);
  });
});

describe('too short to ask from', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['Hi', true],
    ['Java developer, Berlin', true],
    ['', false],
    ['   ', false],
    ['Baker at Mill Lane, 2021 to 2025. Trained four apprentices.', false],
    ['パン職人', true],
    ['2021年から2025年まで製パン店で働き、見習い四人を指導しました。', false],
    ['面包师', true],
    ['我在面包店工作了四年，培训了四名学徒，并负责早班。', false],
    ['ฉันทำงานที่ร้านเบเกอรี่สี่ปีและสอนลูกมือสี่คนให้อบขนมปัง', false],
  ])('%j: %s, with the dictionary of words and without', (text, short) => {
    expect(isTooShortToAskFrom(text)).toBe(short);
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(isTooShortToAskFrom(text)).toBe(short);
  });
});
