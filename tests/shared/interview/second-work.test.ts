/* What Claude adds to an interview that went on without it: exactly once, and nothing moves under anybody's hands. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Instant } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import { coachWork, nextStep, type Work } from '#shared/interview/next-step.ts';
import { foldAnalysis } from '#shared/interview/replies.ts';
import { bothReadings, judgedBy, readableByClaude, secondWork } from '#shared/interview/second-work.ts';
import { latest, standingAnalysis } from '#shared/interview/threads.ts';
import {
  ACTS,
  aPlayer,
  aScript,
  done,
  judging,
  type Player,
  playerOf,
  scriptedReply,
  unscored,
} from '#tests/helpers/playing.ts';
import { at, CLAUDE, ON_DEVICE, START } from '#tests/helpers/records.ts';

vi.setConfig({ testTimeout: 60_000 });

const AGREED = START;
const claudeSays = aScript({ analysis: judging({ total: 90, followUps: 6 }) });

/** Claude does one piece of what it may add. */
function add(player: Player, work: Work): void {
  player.save(scriptedReply(player.interview, work, claudeSays, CLAUDE)(player.interview, player.here));
}

/** Both coaches do all they have to do. */
function settle(player: Player): void {
  for (let rounds = 0; rounds < 300; rounds += 1) {
    player.coach();
    const [work] = secondWork(player.interview, AGREED);
    if (!work) return;
    add(player, work);
  }
  throw new Error('Claude is never done');
}

/** One question answered once with nothing more to ask, judged on the device. */
function judged(over: Parameters<typeof judging>[0] = { followUps: 0 }) {
  const player = aPlayer({ totalQuestions: 1 }, { analysis: judging(over) });
  player.answer();
  player.coach();
  return player;
}

const kindsOf = (interview: Interview, since: Instant | null = AGREED) =>
  secondWork(interview, since).map(({ kind }) => kind);

describe('an answer that was judged on the device', () => {
  test('is read by Claude too, when the candidate has agreed and its thread is finished', () => {
    const { interview } = judged();
    expect(kindsOf(interview)).toEqual(['analysis']);
    expect(kindsOf(interview, null)).toEqual([]);
    expect(kindsOf({ ...interview, session: { ...interview.session, keptOnDevice: true } })).toEqual([]);
  });

  test('is left as it is when it was given before the candidate agreed', () => {
    expect(kindsOf(judged().interview, at(1))).toEqual([]);
  });

  test('waits while a follow-up to it is open: the next answer brings a judgment of all', () => {
    const player = judged({ followUps: 1 });
    expect(nextStep(player.interview).kind).toBe('response');
    expect(kindsOf(player.interview)).toEqual([]);
    player.attempt('skip');
    expect(kindsOf(player.interview)).toEqual(['analysis']);
  });

  test.each(['empty', 'distress', 'declined'] as const)('is not read again when it was %s', (reason) => {
    const player = aPlayer(
      { totalQuestions: 1 },
      { analysis: judging({ followUps: 0 }, { verdict: unscored(reason) }) },
    );
    player.answer();
    player.coach();
    expect(kindsOf(player.interview)).toEqual([]);
  });

  test('is read by Claude when it is in a language the device does not read', () => {
    const verdict = unscored('other_language');
    const player = aPlayer({ totalQuestions: 1 }, { analysis: judging({ followUps: 0 }, { verdict }) });
    player.answer();
    player.coach();
    expect(kindsOf(player.interview)).toEqual(['analysis']);
  });
});

describe('Claude’s judgment beside the device’s', () => {
  test('stands, keeps the first one, asks nothing more, and is explained anew', () => {
    const player = judged();
    const first = player.interview.analyses[0];
    const [work] = secondWork(player.interview, AGREED);
    if (work?.kind !== 'analysis') throw new Error('nothing to read');
    add(player, work);

    const [question] = player.questions;
    const standing = question && standingAnalysis(player.interview, question);
    expect(standing).toMatchObject({ source: CLAUDE, followUps: [], verdict: { score: 9 } });
    expect(player.interview.analyses).toContainEqual(first);
    expect(bothReadings(player.interview, work.response)).toMatchObject({
      first: { verdict: { score: 7 } },
      second: { verdict: { score: 9 } },
    });
    expect(coachWork(player.interview)).toMatchObject([{ kind: 'question_feedback' }]);
  });

  test('comes once, whoever else brings one', () => {
    const player = judged();
    const [work] = secondWork(player.interview, AGREED);
    if (work?.kind !== 'analysis') throw new Error('nothing to read');
    const reply = scriptedReply(player.interview, work, claudeSays, CLAUDE);
    player.save(reply(player.interview, player.here));
    expect(reply(player.interview, player.here)).toMatchObject({
      ok: false,
      error: { kind: 'no-longer-awaited' },
    });
    // Nor does the device judge again what it has judged.
    const device = scriptedReply(judged().interview, work, claudeSays, ON_DEVICE);
    expect(device(player.interview, player.here)).toMatchObject({ ok: false });
  });

  test('counts in the summary’s figures, and who judged what can be told', () => {
    const player = judged();
    player.attempt('end');
    player.coach();
    expect(latest(player.interview.sessionFeedback)?.overallScore).toBe(7);
    settle(player);
    expect(latest(player.interview.sessionFeedback)).toMatchObject({ overallScore: 9, source: CLAUDE });
    expect(judgedBy(player.interview)).toEqual({ on_device: 0, claude: 1 });
  });

  test('is not taken for an interview that is gone', () => {
    const player = judged();
    const [work] = secondWork(player.interview, AGREED);
    if (work?.kind !== 'analysis') throw new Error('nothing to read');
    const reply = claudeSays.analysis({
      thread: [{ prompt: '', answer: 'a b c' }],
      targetLevel: 'L4',
    } as never);
    expect(foldAnalysis(undefined, work.response, reply, CLAUDE, player.here)).toMatchObject({ ok: false });
  });
});

const deed = fc.record({
  act: fc.oneof(
    { weight: 8, arbitrary: fc.constant('coach' as const) },
    { weight: 6, arbitrary: fc.constant('answer' as const) },
    { weight: 4, arbitrary: fc.constant('claude' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...ACTS.filter((act) => act !== 'abandon')) },
  ),
  pick: fc.nat(9),
  // The clock may be set back at any time, but not to before the candidate agreed.
  after: fc.integer({ min: -600_000, max: 3_600_000 }),
});

/** What the candidate sees of a step. */
function shown(interview: Interview) {
  const step = nextStep(interview);
  return step.kind === 'response' ? [step.kind, step.responseNumber, step.prompt] : [step.kind];
}

describe('however an interview is played, and whenever Claude comes', () => {
  test('every answer has one judgment of Claude’s at most, no step changes by it, and it comes to an end', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(4),
        (all, totalQuestions, followUps) => {
          const player = aPlayer({ totalQuestions }, { analysis: judging({ total: 60, followUps }) });
          player.here.advance(30 * 86_400_000);
          for (const { act, pick, after } of all) {
            player.here.advance(after);
            if (act !== 'claude') {
              player.attempt(act, pick);
              continue;
            }
            const open = secondWork(player.interview, AGREED);
            const work = open[pick % Math.max(1, open.length)];
            const before = shown(player.interview);
            const analyses = player.interview.analyses.length;
            if (work) add(player, work);
            expect(shown(player.interview)).toEqual(before);
            expect(player.interview.analyses.length).toBeGreaterThanOrEqual(analyses);
          }
          player.finish();
          settle(player);

          const read = player.interview.analyses.filter(({ source }) => source.coach === 'claude');
          expect(new Set(read.map(({ responseId }) => responseId)).size).toBe(read.length);
          expect(coachWork(player.interview)).toEqual([]);
          const summary = latest(player.interview.sessionFeedback);
          for (const { createdAt } of player.interview.analyses) {
            if (summary) expect(createdAt).toBeLessThanOrEqual(summary.createdAt);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('records told in another order ask for the same', () => {
    const player = judged();
    player.attempt('end');
    settle(player);
    const { analyses, questionFeedback, sessionFeedback } = player.interview;
    const turned = {
      ...player.interview,
      analyses: [...analyses].reverse(),
      questionFeedback: [...questionFeedback].reverse(),
      sessionFeedback: [...sessionFeedback].reverse(),
    };
    expect(done({ ok: true, value: secondWork(turned, AGREED) })).toEqual([]);
    expect(coachWork(turned)).toEqual([]);
  });
});

describe('an interview that the candidate asks Claude to read', () => {
  const old = () => {
    const player = judged();
    player.finish();
    return player;
  };
  const askedAt = (player: Player, instant: Instant) =>
    player.save(moves.askClaude(player.interview, { ...player.here, now: instant }));

  test('is read as a whole, also what was answered before they agreed', () => {
    const player = old();
    const agreed = at(1_000_000);
    expect(kindsOf(player.interview, agreed)).toEqual([]);
    expect(readableByClaude(player.interview, agreed)).toBe(true);
    askedAt(player, at(2_000_000));
    expect(kindsOf(player.interview, agreed)).toEqual(['analysis']);
    expect(kindsOf(player.interview, null)).toEqual([]);
  });

  test('is left alone when they took it back and agreed anew after the asking', () => {
    const player = old();
    askedAt(player, at(2_000_000));
    expect(kindsOf(player.interview, at(3_000_000))).toEqual([]);
  });

  test('may be one that was kept on the device: asking for just that is a choice', () => {
    const player = playerOf({ ...old().interview });
    const kept = { ...player.interview, session: { ...player.interview.session, keptOnDevice: true } };
    expect(kindsOf(kept)).toEqual([]);
    const asked = playerOf(kept);
    askedAt(asked, at(2_000_000));
    expect(kindsOf(asked.interview)).toEqual(['analysis']);
  });

  test('has to be finished, and to hold something Claude has not judged', () => {
    const running = judged();
    expect(readableByClaude(running.interview, START)).toBe(false);
    expect(moves.askClaude(running.interview, running.here).ok).toBe(false);
    const read = old();
    settle(read);
    expect(readableByClaude(read.interview, START)).toBe(false);
  });
});
