/* A company is looked up when somebody asks, with Claude's leave, and once; what is found is a record. */
import { describe, expect, test } from 'vitest';
import type { Output } from '#prompts/company-research/contract.ts';
import type { CoachProblem } from '#shared/problem.ts';
import { done, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { at, CLAUDE, START, spentOn } from '#tests/helpers/records.ts';
import type { CompanyResearcher } from '#web/coach/coach.ts';
import type { Interviews, ResearchState } from '#web/engine/interviews.ts';
import { aPhone } from './phone.ts';

const ABOUT = { company: 'Acme, Inc.', which: null, title: 'Baker', industry: null } as const;
const PAGE = { url: 'https://acme.example/jobs', title: 'Jobs', quote: 'Two talks.', date: null };
const PROFILE: Output = {
  kind: 'profile',
  name: 'Acme',
  about: 'a bakery',
  interviewStyle: [{ text: 'Two talks.', standing: 'known', pages: [PAGE] }],
  questionTypes: [],
  values: [],
  tips: [],
  notablePractices: [],
  unknown: [],
};
const SEVERAL: Output = {
  kind: 'several',
  companies: [
    { name: 'Acme', about: 'a bakery in the north', url: null },
    { name: 'Acme', about: 'tools in the south', url: null },
  ],
};

/** One who answers each time with the next of these, and when told to. */
function researcher(...answers: (Output | CoachProblem)[]) {
  const asked: { input: unknown; key: string | undefined; signal: AbortSignal | undefined }[] = [];
  let letGo: () => void = () => undefined;
  const held = { now: false, deaf: false };
  const answering: CompanyResearcher = {
    source: CLAUDE,
    async companyResearch(input, { key, signal, onSpent } = {}) {
      asked.push({ input, key, signal });
      const answer = answers[asked.length - 1] ?? PROFILE;
      if (held.now) await new Promise<void>((go) => (letGo = go));
      if (!held.deaf) signal?.throwIfAborted();
      onSpent?.(spentOn(null));
      const isReply = ['profile', 'several', 'not_found'].includes(answer.kind);
      return isReply ? { ok: true, value: answer as Output } : { ok: false, error: answer as CoachProblem };
    },
  };
  return {
    answering,
    asked,
    hold: (deaf = false) => Object.assign(held, { now: true, deaf }),
    go: () => letGo(),
  };
}

/** A phone whose candidate agreed, with one who looks companies up. */
function opened(who: ReturnType<typeof researcher>) {
  const phone = aPhone();
  phone.agree(START);
  return { phone, app: phone.open(scriptedCoach(), who.answering) };
}

/** The state as soon as nothing is being done any more. */
function settled(app: Interviews, company: string): Promise<ResearchState> {
  return new Promise((resolve) => {
    app.watchResearch(company)((state) => {
      if (state.kind !== 'working') resolve(state);
    });
  });
}

describe('looking a company up', () => {
  test('keeps what was found under the company’s name, and sends nothing but name, title and industry', async () => {
    const who = researcher(PROFILE);
    const { app, phone } = opened(who);
    app.research(ABOUT);
    expect(await settled(app, 'acme')).toEqual({ kind: 'idle' });
    expect(who.asked.map(({ input }) => input)).toEqual([ABOUT]);
    const [profile] = await until(app.watchCompanyProfiles(), (list) => list.length > 0);
    expect(profile).toMatchObject({
      companyName: 'acme',
      asked: 'Acme, Inc.',
      interviewStyle: 'Two talks.',
      updatedAt: phone.here.now,
      source: CLAUDE,
    });
  });

  test('is not begun by itself, nor without leave', async () => {
    const who = researcher(PROFILE);
    const { app, phone } = opened(who);
    await until(app.watchCompanyProfiles(), () => true);
    phone.agree(null);
    app.research(ABOUT);
    expect(await settled(app, 'Acme')).toEqual({ kind: 'idle' });
    expect(who.asked).toEqual([]);
  });

  test('asks once, however often it is begun, and in however many tabs', async () => {
    const who = researcher(PROFILE);
    const { app, phone } = opened(who);
    const other = phone.open(scriptedCoach(), who.answering);
    app.research(ABOUT);
    app.research(ABOUT);
    other.research(ABOUT);
    await Promise.all([settled(app, 'Acme'), settled(other, 'Acme')]);
    expect(who.asked).toHaveLength(1);
  });

  test('asks which of several is meant before it goes on', async () => {
    const who = researcher(SEVERAL, PROFILE);
    const { app, phone } = opened(who);
    app.research(ABOUT);
    const state = await settled(app, 'Acme');
    expect(state.kind === 'which' && state.companies.map(({ about }) => about)).toEqual([
      'a bakery in the north',
      'tools in the south',
    ]);
    expect(done(await phone.store.readCompanyProfile('Acme'))).toBeUndefined();
    app.research({ ...ABOUT, which: 'Acme: a bakery in the north' });
    await settled(app, 'Acme');
    expect(done(await phone.store.readCompanyProfile('Acme'))?.which).toBe('Acme: a bakery in the north');
  });

  test('that failed says why, keeps nothing, and is asked again with the same key', async () => {
    const who = researcher({ kind: 'coach-unreachable' }, PROFILE);
    const { app, phone } = opened(who);
    app.research(ABOUT);
    expect(await settled(app, 'Acme')).toEqual({ kind: 'failed', problem: { kind: 'coach-unreachable' } });
    expect(done(await phone.store.readCompanyProfile('Acme'))).toBeUndefined();
    app.research(ABOUT);
    await settled(app, 'Acme');
    expect(who.asked[0]?.key).toBe(who.asked[1]?.key);
  });

  test('that is answered out of shape failed, whatever came', async () => {
    const who = researcher({ ...PROFILE, values: 'all of them' } as unknown as Output);
    const { app } = opened(who);
    app.research(ABOUT);
    expect(await settled(app, 'Acme')).toMatchObject({ kind: 'failed', problem: { kind: 'coach-failed' } });
  });

  test.each(['cancel', 'withdraw'])('ends with the candidate’s word (%s), and keeps nothing', async (how) => {
    const who = researcher(PROFILE);
    who.hold();
    const { app, phone } = opened(who);
    app.research(ABOUT);
    await expect.poll(() => who.asked.length).toBe(1);
    if (how === 'cancel') app.cancelResearch('ACME');
    else phone.agree(null);
    expect(await settled(app, 'Acme')).toEqual({ kind: 'idle' });
    expect(who.asked[0]?.signal?.aborted).toBe(true);
    who.go();
    await Promise.resolve();
    expect(done(await phone.store.readCompanyProfile('Acme'))).toBeUndefined();
  });

  test('writes nothing into a database from which everything was deleted, whatever comes home', async () => {
    const who = researcher(PROFILE);
    who.hold(true);
    const { app, phone } = opened(who);
    app.research(ABOUT);
    await expect.poll(() => who.asked.length).toBe(1);
    const erased = app.eraseEverything();
    expect(who.asked[0]?.signal?.aborted).toBe(true);
    done(await erased);
    who.go();
    // What a phone does in turn for a name comes after what it does now.
    await phone.inTurn('rehearse:research:acme');
    expect(done(await phone.store.readCompanyProfile('Acme'))).toBeUndefined();
    expect(await until(app.watchSpending(START, 5), () => true)).toMatchObject({ ever: false });
  });

  test('that finds nothing is kept too, but not over what was found before', async () => {
    const who = researcher({ kind: 'not_found' }, PROFILE, { kind: 'not_found' });
    const { app, phone } = opened(who);
    const kept = async () => done(await phone.store.readCompanyProfile('Acme'))?.claims?.length;
    app.research(ABOUT);
    await settled(app, 'Acme');
    expect(await kept()).toBe(0);
    app.research(ABOUT);
    await settled(app, 'Acme');
    expect(await kept()).toBe(1);
    phone.here.setClock(at(90_000));
    app.research(ABOUT);
    expect(await settled(app, 'Acme')).toEqual({ kind: 'nothing-new' });
    expect(await kept()).toBe(1);
  });
});
