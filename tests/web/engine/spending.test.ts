/* What Claude's answers took is noted with the interview they were for. */
import { expect, test } from 'vitest';
import type { Instant } from '#shared/ids.ts';
import type { SpendingReport } from '#shared/spending.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { done, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { CLAUDE, START, spentOn } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { Asking, Coach } from '#web/coach/coach.ts';
import { aPhone, aSetup, goOn, NO_MATERIAL, type Phone } from './phone.ts';

/** A coach each of whose answers takes something. */
function paid(coach: Coach): Coach {
  const spending =
    <Input, Reply>(ask: (input: Input, asking?: Asking) => Reply) =>
    (input: Input, asking?: Asking) => {
      const { sessionId: _, ...spent } = spentOn(null);
      asking?.onSpent?.(spent);
      return ask(input, asking);
    };
  return {
    source: coach.source,
    generateQuestion: spending(coach.generateQuestion),
    analyzeResponse: spending(coach.analyzeResponse),
    questionFeedback: spending(coach.questionFeedback),
    sessionFeedback: spending(coach.sessionFeedback),
  };
}

/** An interview played to its end with a Claude that takes something; what was asked of it. */
async function played(phone: Phone, over: Parameters<typeof aSetup>[0] = {}) {
  const claude = scriptedCoach({}, undefined, CLAUDE);
  const app = phone.open(
    createCoaches({
      clock: fakeClock(),
      claude: async () => paid(claude),
      onDevice: async () => scriptedCoach(),
      online: () => true,
    }),
  );
  const id = done(await app.start(aSetup(over), NO_MATERIAL));
  while (await goOn(app, id));
  await until(app.watchInterview(id), (it) => it?.sessionFeedback.length === 1);
  return { app, id, asked: claude.asked };
}

test('every answer of Claude’s is counted, for its own interview', async () => {
  const phone = aPhone();
  phone.agree(START);
  const first = await played(phone);
  const second = await played(phone, { length: { kind: 'questions', count: 3 } });
  for (const { app, id, asked } of [first, second]) {
    const took = await until(app.watchSpendingOn(id), ({ calls }) => calls === asked.length);
    expect(took.calls).toBeGreaterThan(3);
  }
  const report = await until<SpendingReport>(second.app.watchSpending(0 as Instant, 5), () => true);
  expect(report.interviews.map(({ session }) => session.id)).toHaveLength(2);
  expect(report.lately.calls).toBe(first.asked.length + second.asked.length);
});

test('an interview that is kept on this phone takes nothing', async () => {
  const phone = aPhone();
  phone.agree(START);
  const { app, asked } = await played(phone, { keptOnDevice: true });
  expect(asked).toEqual([]);
  const report = await until<SpendingReport>(app.watchSpending(0 as Instant, 5), () => true);
  expect(report.ever).toBe(false);
});
