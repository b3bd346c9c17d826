/* A scorer that cannot fail measures nothing: each is given a reply with the fault it looks for. */
import { describe, expect, it } from 'vitest';
import type { PromptId } from '#prompts/catalog.ts';
import type { Count } from '../eval-group.ts';
import { asKept, cassetteOf, textOf } from './cassette.ts';
import { type Replay, replayed, replaysOf } from './replay.ts';
import { companyCounts } from './scorers/companies.ts';
import { everyCount, untyped } from './scorers/every.ts';
import { feedbackCounts } from './scorers/feedback.ts';
import { judgmentCounts } from './scorers/judgments.ts';
import { usageOf } from './scorers/money.ts';
import { questionCounts } from './scorers/questions.ts';
import { sessionCounts } from './scorers/sessions.ts';

/** All replays of a prompt, that of one case with another reply. */
function withReply<P extends PromptId>(prompt: P, id: string, change: object): Replay<P>[] {
  const all = replaysOf(prompt);
  expect(all.map(({ case: it }) => it.id)).toContain(id);
  return all.map((replay) => {
    if (replay.case.id !== id) return replay;
    const { cassette } = replay;
    const reply = { ...JSON.parse(textOf(cassette.answer)), ...change };
    return replayed(prompt, replay.case, { ...cassette, answer: { ...cassette.answer, reply } });
  });
}

const lapses = (counts: readonly Count[], what: string) =>
  counts.find((count) => count.what === what)?.checks.filter(([holds]) => !holds).length;

describe('a judgment', () => {
  const part = (rating: number) => ({ sentences: [1, 2], rating });
  const top = { relevance: part(5), specificity: part(5), communication: part(5), impact: part(5) };

  it.each([
    ['texts without empty advice', { brief_feedback: 'Great answer, be more specific.' }],
    ['texts that state nothing new', { brief_feedback: 'Your intern saved Contoso 40% a year.' }],
    ['texts of the length asked for', { brief_feedback: 'intern '.repeat(50) }],
    ['brief feedback that takes up the answer’s words', { brief_feedback: 'Keep going.' }],
    ['sentence numbers that exist', { strengths: [{ sentence: 50, text: 'You name her.' }] }],
    ['points kept by the proof gate', { strengths: [{ sentence: 50, text: 'You name her.' }] }],
    [
      'judgments that fit no other answer to the same question',
      { strengths: [], gaps: [{ missing: 'more depth', sentence: 0, text: 'Depth is missing.' }] },
    ],
    [
      'follow-ups that take up the answer’s words',
      { follow_up_questions: [{ probes: 'why', question: 'And otherwise?' }] },
    ],
    [
      'follow-ups that ask for something new',
      { follow_up_questions: [{ probes: 'why', question: 'Was the intern Lotte there for four months?' }] },
    ],
    [
      'pairs of answers in their order',
      {
        ...top,
        criteria: ['situation', 'task', 'action', 'result'].map((key) => ({ key, ...part(5) })),
        gaps: [],
      },
    ],
  ])('is found wanting in %s', (what, change) => {
    const before = lapses(judgmentCounts(replaysOf('analyze-response')), what) ?? 0;
    const after = lapses(judgmentCounts(withReply('analyze-response', 'mentor-medium', change)), what);
    expect(after).toBeGreaterThan(before);
  });
});

describe('other replies', () => {
  it('are found wanting: a long question', () => {
    const text =
      'Tell me about the daily counts, and about who had to change most for them, and why, and how. ';
    const counts = questionCounts(
      withReply('generate-question', 'rich-resume', { question_text: text.repeat(3) }),
    );
    expect(lapses(counts, 'questions of the length asked for')).toBe(1);
  });

  it('are found wanting: a better version that speaks to the candidate, and is cut', () => {
    const piece = { part: 'situation', basis: 'answer', sentences: [1], resume_lines: [] };
    const change = { revised_answer: [{ ...piece, text: 'You had a dairy case and 70 calls.' }] };
    const counts = feedbackCounts(withReply('question-feedback', 'fault-strong', change));
    expect(lapses(counts, 'better versions: in the first person or impersonal')).toBe(1);
    expect(lapses(counts, 'better versions: pieces that were let through')).toBe(5);
    expect(lapses(counts, 'better versions: pieces that invent nothing')).toBe(0);
  });

  it('are found wanting: a summary with a figure of its own', () => {
    const change = { overall_assessment: 'You reach 7/10 and did a great job.' };
    const counts = sessionCounts(withReply('session-feedback', 'strong-session', change));
    expect(lapses(counts, 'sessions: texts without a figure or empty advice')).toBe(1);
  });

  it('are found wanting: a claim that rests on no finding', () => {
    const values = [{ findings: [40], standing: 'known', text: 'Speed.' }];
    const before = lapses(
      companyCounts(replaysOf('company-research')),
      'companies: claims kept by the proof gate',
    );
    const counts = companyCounts(withReply('company-research', 'told-apart', { values }));
    expect(lapses(counts, 'companies: claims kept by the proof gate')).toBe((before ?? 0) + 1);
  });
});

describe('a recorded reply', () => {
  const [replay] = replaysOf('generate-question');
  if (!replay) throw new Error('nothing is recorded');

  it.each([
    ['by hand', /read the case/],
    ['2026-11-20', /record anew/],
  ] as const)('to other words than today’s is stale (%s)', (recorded, advice) => {
    const { cassette } = replay;
    const old = { ...cassette, recorded, answer: { ...cassette.answer, request: 'another' } };
    const counts = everyCount([untyped(replayed('generate-question', replay.case, old))], []);
    const [check] = counts.find(({ what }) => what === 'replies to the request of today')?.checks ?? [];
    expect(check?.[0]).toBe(false);
    expect(check?.[1]).toMatch(advice);
  });

  it('that is missing is told', () => {
    expect(cassetteOf('generate-question', 'no such case')).toBeNull();
    expect(lapses(everyCount([], ['a case']), 'cases with a recorded reply')).toBe(1);
  });

  it.each(['{"a":[1,2]}', '{ "a": 1 }', 'no JSON', '```json\n{}\n```'])(
    'gives %j back as it came',
    (text) => {
      const { answer } = replay.cassette;
      expect(textOf({ ...answer, reply: asKept(text) })).toBe(text);
    },
  );

  it('is counted by the API where it was', () => {
    const usage = { input_tokens: 7, output_tokens: 8 };
    expect(usageOf({ ...replay.cassette.answer, usage }, undefined, 'generate-question')).toEqual(usage);
  });
});
