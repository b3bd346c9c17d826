import { describe, expect, it } from 'vitest';
import * as A from './answers.ts';
import { inputFor, judge, total } from './asking.ts';

const noOutcome = `${A.SHOP.setting} ${A.SHOP.steps}`;

describe('the whole thread is judged', () => {
  it('a good answer to a follow-up raises the total', () => {
    expect(total(noOutcome, { followUps: [A.SHOP.outcome] })).toBeGreaterThan(total(noOutcome) + 10);
  });
  it('an own part told later heals "we"', () => {
    expect(
      total(A.ALL_WE, {
        followUps: [
          'I wrote the script myself, I read the logs at night and I asked the import team to wait an hour.',
        ],
      }),
    ).toBeGreaterThan(total(A.ALL_WE) + 5);
  });
  it('a short true reply is enough', () => {
    expect(
      total(noOutcome, { followUps: ['In the end thirty-four of them got their toys in time.'] }),
    ).toBeGreaterThan(total(noOutcome));
  });
  it('not knowing more does no harm', () => {
    expect(total(A.whole(A.SHOP), { followUps: ["I don't know."] })).toBe(total(A.whole(A.SHOP)));
  });
  it('evidence names the response it stands in', () => {
    const { verdict } = judge(noOutcome, { followUps: [A.SHOP.outcome] });
    if (verdict.kind !== 'scored') throw new Error('expected a score');
    const result = verdict.rubric.criteria.find((criterion) => criterion.key === 'result');
    expect(result?.evidence.some((piece) => piece.response === 1)).toBe(true);
  });
  it('an outcome told in one reply still counts when a later reply goes back to the steps', () => {
    const told =
      'Last winter we lost stock at night. I started daily counts with two colleagues and walked the aisles myself.';
    const outcome = 'After six weeks write-offs were down 18%, and the day shift took over the same count.';
    const steps =
      'I chose two aisles first because most was lost there, and I asked the planner for numbers.';
    const { gaps } = judge(told, { followUps: [outcome, steps, 'I learned to count small and often.'] });
    expect(gaps.map((gap) => gap.missing)).not.toContain('result');
  });
  it('a gap that stays after everything is critical', () => {
    expect(judge(noOutcome).flags).toContain('critical_gap');
    expect(judge(noOutcome, { followUps: [A.SHOP.outcome] }).flags).not.toContain('critical_gap');
  });
});

describe('follow-ups', () => {
  const texts = [
    A.ALL_WE,
    A.PRAISE,
    A.HYPOTHETICAL,
    A.PASSIVE,
    noOutcome,
    A.LABELS,
    A.KEYWORDS,
    'I fixed it.',
  ];

  it.each(texts.map((text) => [text.slice(0, 40), text]))(
    '%s…: short questions, at most three',
    (_, text) => {
      const { followUps } = judge(text);
      expect(followUps.length).toBeGreaterThan(0);
      expect(followUps.length).toBeLessThanOrEqual(3);
      for (const { text: ask } of followUps) {
        expect(ask).toMatch(/\?$/);
        expect(ask.split(/\s+/).length).toBeLessThanOrEqual(30);
        for (const quoted of ask.matchAll(/“([^”]+)”/g)) {
          expect(text).toContain(quoted[1]?.replace(/ …$/, ''));
          expect((quoted[1] ?? '').replace(/ …$/, '').split(/\s+/).length).toBeLessThanOrEqual(14);
        }
      }
    },
  );

  it('never ask the same thing twice', () => {
    const asked: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const [next] = judge(A.PRAISE, { asked }).followUps;
      if (next === undefined) break;
      expect(asked).not.toContain(next.id);
      asked.push(next.id);
    }
    expect(asked.length).toBeGreaterThan(1);
  });

  it('stop when nothing important is missing', () => {
    expect(judge(A.whole(A.ENGINEER)).followUps).toEqual([]);
    expect(judge(A.whole(A.NURSE)).followUps).toEqual([]);
  });

  it('are not asked after the third', () => {
    expect(judge(A.ALL_WE, { followUps: ['Well.', 'We did it.', 'It was fine.'] }).followUps).toEqual([]);
  });

  it('ask the team story for the own part, with its words', () => {
    expect(judge(A.ALL_WE).followUps[0]).toMatchObject({
      id: 'own_part',
      text: expect.stringContaining('We read six weeks of logs'),
    });
  });

  it('send an answer beside the point back to the question', () => {
    const { followUps } = judge(
      'The weather in the mountains was lovely and the lake was blue, and the hotel had a garden with roses and a small pond for the ducks.',
      {
        question: { text: 'Tell me about a conflict with a supplier.', competency: 'stakeholder_management' },
      },
    );
    expect(followUps[0]?.id).toBe('off_topic');
  });

  it('leave logistics after one clarification', () => {
    const question = {
      text: 'When could you start?',
      type: 'logistics',
      competency: 'availability',
      category: 'culture_fit',
    } as const;
    expect(judge('Well, that is hard to say for me.', { question }).followUps.length).toBeLessThanOrEqual(1);
    expect(
      judge('Well, that is hard to say.', { question, followUps: ['It depends.'], asked: ['answer'] })
        .followUps,
    ).toEqual([]);
    expect(
      judge('I can start on 1 June; my notice is four weeks, but I could ask to leave earlier.', { question })
        .followUps,
    ).toEqual([]);
  });
});

it('never changes its input', () => {
  const input = inputFor(A.ALL_WE);
  const before = JSON.stringify(input);
  judge(A.ALL_WE);
  expect(JSON.stringify(input)).toBe(before);
});
