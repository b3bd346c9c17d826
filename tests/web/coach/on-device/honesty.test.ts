/* What the coach may not say: praise for another question, parts that were not said, lacks that were. */
import { describe, expect, it } from 'vitest';
import { wordsAt } from '#shared/interview/evidence.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import { questionFeedback } from '#web/coach/on-device/question-feedback.ts';
import * as A from './answers.ts';
import { inputFor, judge, total } from './asking.ts';

type Asked = NonNullable<Parameters<typeof inputFor>[1]>;

function feedbackOn(answer: string, asked: Asked = {}) {
  const { askedFollowUps, mode, durationMs, ...material } = inputFor(answer, asked);
  const { followUps, briefFeedback, ...judged } = analyzeResponse({
    ...material,
    askedFollowUps,
    mode,
    durationMs,
  });
  const { verdict } = judged;
  const scored = verdict.kind === 'scored' ? { ...verdict, total: 50, score: 5 } : verdict;
  return questionFeedback({ ...material, analysis: { ...judged, verdict: scored } });
}

const own = (feedback: ReturnType<typeof feedbackOn>) =>
  feedback.revisedAnswer.filter(({ basis }) => basis === 'answer').map(({ text }) => text);
const said = (out: ReturnType<typeof judge>) => JSON.stringify([out.strengths, out.gaps, out.briefFeedback]);
const quoted = (answer: string, out: ReturnType<typeof judge>) =>
  out.strengths.map(({ span }) => (span === null ? '' : (wordsAt(span, [{ answer }]) ?? '')));

const LIBRARY: Asked = {
  question: {
    text: 'Our city library loses evening visitors every month. How do you find out why, and what do you advise?',
    type: 'case_study',
    competency: 'problem_solving',
  },
};
const COURIERS: Asked = {
  question: {
    text: 'Half of your couriers call in sick before a holiday, and the parcels pile up. What do you do?',
    type: 'situational',
    competency: 'problem_solving',
  },
};

describe('an answer to another question', () => {
  it.each([
    ['a story of a ward for a case', A.whole(A.NURSE), LIBRARY],
    ['a story of an export for a situation', A.whole(A.ENGINEER), COURIERS],
    [
      'an introduction for a case',
      'I am a pastry chef and I have been baking for nine years. First I trained in Lyon, then I moved to Porto and ran the kitchen of a small hotel. Before that I sold shoes. I led four bakers and we won a prize in 2019, because our bread was the best in the region.',
      LIBRARY,
    ],
    [
      'a plan from another trade, few words of it',
      'First I would see who among the patients can go home. Then I would call their families, because many need a lift. After that I would write letters for the doctor, and look at six what is left.',
      LIBRARY,
    ],
    [
      'a plan from another trade',
      'First I would check the blood pressure and ask the doctor whether the new tablets can be stopped. Then I would call the daughter, because the patient lives alone, and if she can not come I would ask the district nurse. Before the discharge I would write down every dose.',
      LIBRARY,
    ],
  ])('%s is held, flagged and named first', (_, answer, asked) => {
    const out = judge(answer, asked);
    expect(out.flags).toContain('off_topic');
    expect(total(answer, asked)).toBeLessThanOrEqual(45);
    expect(out.verdict).toMatchObject({
      ceiling: { total: 45, because: 'nothing in it touches what was asked' },
    });
    expect(out.strengths).toEqual([]);
    expect(out.briefFeedback).toMatch(/^Nothing in it touches what was asked/);
    expect(out.followUps[0]?.id).toBe('off_topic');
    expect(own(feedbackOn(answer, asked))).toEqual([]);
  });

  it('is not what a plan in other words is', () => {
    for (const answer of [
      'I would first ask who comes at that hour at all, and compare the door counts with last year, because a closed road would look the same. Then I would try two late nights and count again.',
      'First I would ring whoever is fit and ask for one extra tour, then I would sort by what spoils. The rest waits, and I would tell the customers so before they ask.',
    ])
      for (const asked of [LIBRARY, COURIERS]) expect(judge(answer, asked).flags).not.toContain('off_topic');
  });

  it('is asked about, and not called complete, where a personal question names its subject', () => {
    const asked: Asked = {
      question: {
        text: 'The posting mentions bridge inspection, which I do not see on your résumé. What is the nearest experience you have, and what did you do there?',
      },
    };
    const out = judge(A.whole(A.NURSE), asked);
    expect(out.gaps.map(({ text }) => text).join(' ')).toMatch(
      /It is not clear how this answers the question about bridge inspection/,
    );
    expect(out.briefFeedback).not.toMatch(/nothing important is missing/);
    expect(out.flags).not.toContain('off_topic');
    expect(total(A.whole(A.NURSE), asked)).toBeLessThan(total(A.whole(A.NURSE)));
    const near = `${A.whole(A.ENGINEER)} It was close to an inspection of a bridge: one crack after the other.`;
    expect(said(judge(near, asked))).not.toMatch(/It is not clear how/);
  });
});

describe('what landed was said', () => {
  it('a bare connective is no reason', () => {
    const answer =
      'Two days before Christmas forty toys did not come and the customers were angry. I rang the depot. I called every customer. I borrowed nineteen sets and drove to the next town because';
    for (const point of judge(answer).strengths) expect(point.text).not.toMatch(/reason/);
  });
  it('what one would leave behind is not what one would bring', () => {
    const answer =
      'I would keep the mornings on the boat, because the water teaches you to look twice. I would leave behind the paperwork, and I would stop the night shifts.';
    const out = judge(answer, {
      question: { text: 'Why do you want this role with us?', type: 'motivation', competency: 'motivation' },
    });
    expect(said(out)).not.toMatch(/You said what you would bring/);
  });
  it('no cost is praised where none was named, and nothing ruled out where nothing was', () => {
    const answer =
      'First I would count the visitors by hour. Then I would ask thirty of them why they come, and after that I would choose the evening with the most people, but on a Friday instead of a Monday. One more step is the lights.';
    for (const asked of [LIBRARY, COURIERS]) {
      const texts = judge(answer, asked).strengths.map(({ text }) => text);
      expect(texts.join(' ')).not.toMatch(/cost|would not do|risk/);
    }
  });
  it('no quote ends in a function word', () => {
    for (const answer of [...Object.values(A.PEOPLE).map(A.whole), A.NO_NUMBERS])
      for (const quote of quoted(answer, judge(answer)))
        expect(quote).not.toMatch(/ (?:the|a|an|of|to|and|but|because|with|in|for|my|our|that|which)$/i);
  });
});

describe('an answer that breaks off', () => {
  it.each([
    [`${A.SHOP.setting} ${A.SHOP.steps} We came through it because`, 'because'],
    [
      `${A.SHOP.setting} I rang the depot and called everybody. In the end thirty-four families and the`,
      'the',
    ],
  ])('is noticed and asked to be finished (%#)', (answer, last) => {
    const out = judge(answer);
    expect(out.gaps.map(({ text }) => text).join(' ')).toMatch(
      new RegExp(`Your answer breaks off at “….*${last}”\\.`),
    );
    expect(out.followUps.map(({ text }) => text).join(' ')).toMatch(/breaks off at “….*How does it go on\?/);
  });
  it('is not one without its last full stop in speech, nor a whole one', () => {
    expect(said(judge(A.whole(A.NURSE)))).not.toMatch(/breaks off/);
    expect(
      said(judge('I rang them and asked who could wait and then I drove there and it was fine')),
    ).not.toMatch(/breaks off/);
  });
});

describe('what was said is not called missing', () => {
  it.each([
    'At Brookhaven the search page took eight seconds. I read the plan of the query, added an index and removed a join. It went to 0.9 seconds.',
    'Last autumn the kitchen threw away forty portions a day. I weighed every tray and changed the order. We came from forty to eleven portions.',
    'Last spring I was asked to check the lifeboats. I opened every box and wrote a list. I found seven expired flares.',
  ])('an outcome in figures (%#)', (answer) => {
    const out = judge(answer);
    expect(out.flags).not.toContain('critical_gap');
    expect(out.gaps.map(({ text }) => text).join(' ')).not.toMatch(/what changed afterwards|what showed it/);
    expect(out.followUps.map(({ id }) => id)).not.toContain('how_known');
  });
  it('a time and a place', () => {
    const out = judge(
      'Last spring at Larkhill the pump failed. I opened it, found a stone and wrote a note. It ran again.',
    );
    expect(said(out)).not.toMatch(/where this was|when it was/);
  });
});

describe('insults', () => {
  const answer =
    'In May my supervisor was a moron and the others were useless, so I rebuilt the schedule, I called the drivers and I loaded both vans myself, because nobody else could. In the end all forty orders left on time. You can not trust other people.';
  it('hold the total, and are told kindly', () => {
    const out = judge(answer);
    expect(total(answer)).toBeLessThanOrEqual(45);
    expect(out.flags).toContain('blame');
    expect(out.gaps[0]?.text).toBe('A listener hears blame here. Say what you did about it instead.');
    for (const quote of quoted(answer, out)) expect(quote).not.toMatch(/moron|useless|trust/);
    expect(own(feedbackOn(answer)).join(' ')).not.toMatch(/moron|useless|trust/);
  });
  it('are not seen in a tool, in a quotation, or in oneself', () => {
    for (const told of [
      'The old scanner was useless.',
      'She shouted that my colleague was useless.',
      'I was an idiot not to ask.',
    ])
      expect(judge(`${A.whole(A.SHOP)} ${told}`).flags).not.toContain('blame');
  });
});

describe('the better version', () => {
  it('never asks for a part that landed', () => {
    const landed = judge(A.whole(A.SHOP)).strengths.map(({ text }) => text);
    expect(landed.join(' ')).toMatch(/how it turned out/);
    expect(feedbackOn(A.whole(A.SHOP)).revisedAnswer.map(({ text }) => text)).not.toContain(
      '[what changed afterwards?]',
    );
  });
  it('keeps whole sentences in the order they were told', () => {
    for (const told of Object.values(A.PEOPLE)) {
      const answer = A.whole(told);
      const places = own(feedbackOn(answer)).map((text) => {
        expect(text).toMatch(/[.!?]$/);
        expect(text).toMatch(/^[A-Z]/);
        return answer.indexOf(text);
      });
      expect([...places].sort((one, other) => one - other)).toEqual(places);
    }
  });
  it('keeps a long sentence whole', () => {
    const long =
      'I sat down with the two drivers who knew the road best and we went through every stop of the tour with the old map and then I drew a new one and I asked them to try it for a week before we told anybody.';
    const answer = `In March our tours took too long and I was asked to shorten them. ${long} After that the tours ended an hour earlier.`;
    expect(own(feedbackOn(answer))).toContain(long);
  });
  it('is not given with one part only', () => {
    expect(
      feedbackOn(
        'I rang the depot and called every customer on the list and drove to the next town and wrote a voucher and borrowed the sets.',
      ).revisedAnswer,
    ).toEqual([]);
  });
});

describe('words', () => {
  it('help after a very short answer', () => {
    const out = judge('I came in early.');
    expect(out.followUps[0]?.text).toBe(
      'You said “I came in early”. What had you taken on there, and for whom did it matter?',
    );
    expect(out.followUps.map(({ text }) => text).join(' ')).not.toMatch(/answer what was asked/);
  });
  it('presuppose nothing after "I do not know"', () => {
    const out = judge("I don't know.", {
      question: { text: 'Why do you want this role?', type: 'motivation', competency: 'motivation' },
    });
    expect(out.followUps.map(({ text }) => text)).toEqual(['What about it interests you, even a little?']);
  });
  it('name the level only where it says something new', () => {
    expect(feedbackOn(A.whole(A.NURSE), { targetLevel: 'L4' }).coaching.join(' ')).not.toMatch(/L4|level/);
    const aim = feedbackOn(A.whole(A.NURSE), { targetLevel: 'L5A' }).coaching.at(-1) ?? '';
    expect(aim).toMatch(/For the level this job points at, a listener wants to hear/);
    expect(aim).not.toMatch(/did not happen|L5A/);
  });
});

describe('a motive that is not about the company', () => {
  const answer =
    'I liked the calm, because it let me finish things. The rest was fine for me as it was then.';
  const motive = (text: string) =>
    judge(answer, { question: { text, type: 'motivation', competency: 'motivation' } });
  it('is not asked what they do', () => {
    const asks = motive('You rebuilt a boat. What made that work worth doing for you?').followUps;
    expect(asks.map(({ id }) => id)).not.toContain('fit');
    expect(asks.map(({ id }) => id)).not.toContain('contribution');
    expect(motive('Why do you want to work for us?').followUps.map(({ id }) => id)).toContain('fit');
  });
});

describe('a story in place of a plan', () => {
  const question = 'Two members of your team want the same interesting assignment. How would you decide?';
  const story =
    'At the bakery last winter we lost a lot of stock at night. I was the shift lead. I started daily counts with two colleagues and I walked the aisles myself, because the weekly count hid the cause. After six weeks write-offs were down 18%, and the day shift took over the same count.';
  const asked = { question: { text: question, type: 'situational' as const } };

  it('is not solid, is told so first, and is not said to be complete', () => {
    expect(total(story, asked)).toBeLessThanOrEqual(62);
    const { gaps, briefFeedback } = judge(story, asked);
    expect(gaps[0]?.text).toMatch(/asks what you would do/);
    expect(briefFeedback).not.toMatch(/nothing important is missing/);
  });
  it('is a fine beginning when what one would do comes after it', () => {
    const both = `${story} So here I would ask both what they hope to learn, and I would give it to the one who has had fewer chances.`;
    expect(judge(both, asked).gaps.map((gap) => gap.text)).not.toContain(
      'You told what you did once. The question asks what you would do in this case.',
    );
  });
});
