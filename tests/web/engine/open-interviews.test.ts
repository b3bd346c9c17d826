import { describe, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { done, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { aSession, summaryOf } from '#tests/helpers/records.ts';
import { openInterviews } from '#web/engine/open-interviews.ts';
import { aPhone, aSetup, atStep, NO_MATERIAL } from './phone.ts';

/** The app on a phone whose engine is not loaded yet; `load` may be replaced. */
function opened(phone = aPhone(), load = async () => phone.open(scriptedCoach())) {
  const wakers: (() => void)[] = [];
  const loading = vi.fn(load);
  const app = openInterviews({
    store: phone.store,
    device: {
      now: () => phone.here.now,
      onWake: (wake) => void wakers.push(wake),
      claudeSince: () => null,
    },
    load: loading,
  });
  const wake = () => {
    for (const waken of wakers) waken();
  };
  return { app, loading, phone, wake };
}

describe('the engine as screens hold it', () => {
  test('lists, counts and keeps drafts without being loaded', async () => {
    const { app, loading } = opened();
    const seen: number[] = [];
    const end = app.watchSessions(5)(
      (rows) => seen.push(rows.length),
      () => {},
    );
    app.drafts.write('form/start', 'x');
    expect(app.drafts.peek('form/start')).toBe('x');
    expect(done(await app.inventory()).sessions).toBe(0);
    await vi.waitFor(() => expect(seen).toEqual([0]));
    end();
    expect(loading).not.toHaveBeenCalled();
  });

  test('is loaded once, by the first act, and plays an interview', async () => {
    const { app, loading } = opened();
    const [id] = await Promise.all([app.start(aSetup(), NO_MATERIAL), app.start(aSetup(), NO_MATERIAL)]);
    await atStep(app, done(id), 'response');
    expect(loading).toHaveBeenCalledOnce();
  });

  test('says so when it could not be fetched, and tries again at the next act', async () => {
    const phone = aPhone();
    const load = vi
      .fn<() => Promise<ReturnType<typeof phone.open>>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockImplementation(async () => phone.open(scriptedCoach()));
    const { app } = opened(phone, load);
    expect(await app.start(aSetup(), NO_MATERIAL)).toEqual(fail({ kind: 'not-loaded' }));
    expect(await app.start(aSetup(), NO_MATERIAL)).toMatchObject(ok(expect.any(String)));
  });

  test('shows a finished interview without being loaded, and is loaded for one that is not', async () => {
    const { app: first, phone } = opened();
    const id = done(await first.start(aSetup(), NO_MATERIAL));
    await atStep(first, id, 'response');
    const open = opened(aPhone(phone));
    await until(open.app.watchInterview(id), (interview) => interview !== undefined);
    expect(open.loading).toHaveBeenCalledOnce();

    await first.abandon(id);
    done(await phone.store.save({ sessionFeedback: [summaryOf(aSession({ id }))] }));
    const later = opened(aPhone(phone));
    await until(later.app.watchInterview(id), (interview) => interview?.sessionFeedback.length === 1);
    expect(later.loading).not.toHaveBeenCalled();
  });

  test('looks for work again when the app comes to the front while the engine is still being fetched', async () => {
    const { app: first, phone } = opened();
    const id = done(await first.start(aSetup(), NO_MATERIAL));
    const again = aPhone(phone);
    let arrive: (() => void) | undefined;
    const { app, wake } = opened(again, async () => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return again.open(scriptedCoach());
    });
    void app.resume(id);
    wake();
    await vi.waitFor(() => expect(arrive).toBeDefined());
    arrive?.();
    await atStep(app, id, 'response');
  });

  test('finishes work that a killed tab left, and is not loaded where there is none', async () => {
    const { app: first, phone } = opened();
    const id = done(await first.start(aSetup(), NO_MATERIAL));
    const { app, loading, wake } = opened(aPhone(phone));
    wake();
    await vi.waitFor(() => expect(loading).toHaveBeenCalledOnce());
    await atStep(app, id, 'response');

    const empty = opened();
    empty.wake();
    done(await empty.phone.store.openSessions());
    expect(empty.loading).not.toHaveBeenCalled();
  });

  test('a watch that ended before it was loaded never calls back', async () => {
    const { app } = opened();
    const id = done(await app.start(aSetup(), NO_MATERIAL));
    const told = vi.fn();
    app.watchInterview(id)(told, told)();
    await until(app.watchInterview(id), (interview) => interview !== undefined);
    expect(told).not.toHaveBeenCalled();
  });
});
