/* Questions about the candidate: introduction, motivation, weakness, practical matters. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Find } from '../evidence/findings.ts';
import { clamp, ladder, type Measures } from '../evidence/measures.ts';
import { type Judge, mean, type Part } from './rubric.ts';

const part = (score: number, evidence: Part['evidence']): Part => ({ score: clamp(score), evidence });

/** Places of a pattern over the whole thread, each different wording once. */
function places(m: Measures, pattern: RegExp): Find[] {
  const seen = new Set<string>();
  return m.findings.sentences.flatMap((read, sentence) => {
    const finds: Find[] = [];
    for (const match of read.joined.matchAll(pattern)) {
      if (seen.has(match[0])) continue;
      seen.add(match[0]);
      const from = Math.max(0, read.offsets.filter((offset) => offset <= match.index).length - 1);
      const to = read.offsets.filter((offset) => offset < match.index + match[0].length).length;
      finds.push({ words: match[0], sentence, place: { from, to: Math.max(to, from + 1) } });
    }
    return finds;
  });
}

const PRESENT =
  /(?<![^ ])(?:i am (?:a|an|the|currently|now|in|at|responsible|working|studying|finishing)|i (?:work|run|lead|look after|teach|manage|build|study|drive|cook)|currently|at the moment|right now|these days|today|my (?:job|role|name|work) is|for the (?:last|past)|i have been)(?![^ ])/g;
const PAST =
  /(?<![^ ])(?:i (?:started|began|trained|studied|joined|left|moved|worked|spent|came|did|learned|was|had|used to|grew|finished|qualified|switched|became|ended)|before that|after that|years? ago|then|first|previously|in house|since (?:19|20)\d\d)(?![^ ])/g;
const FUTURE =
  /(?<![^ ])(?:i (?:want|would|'d|hope|am looking|am here|look for|search|applied|plan|am applying|like to)|that is why|that 's why|which is why|here because|your (?:[^ ]+)|you (?:do|have|are|build|run|work|make|use)|this (?:job|role|position|team|place)|the next|next step|what i miss|what i am looking)(?![^ ])/g;
const YOURS =
  /(?<![^ ])(?:your (?:[^ ]+)|you (?:do|have|are|build|run|work|make|use|said|say|wrote|publish\w*|train|still|sell|serve|need|'ve)|this (?:job|role|position|team|place|school|company|hospital|hotel|shop|post|ward)|(?:read|saw|visited|talked|spoke|tried|asked|rang|called|watched|bought|went)(?: [^ ]+){0,4} (?:your|you|with|here|there))(?![^ ])/g;
const BRING =
  /(?<![^ ])(?:i (?:can|could|would|will|'d) (?!leave|stop|avoid|not|never|rather|prefer|like|love|miss)[^ ]+|bring|offer|i know how|i am good at|what i (?:can|would)|i have done|useful|from (?:day one|the first)|i already|help (?:you|them|people|the))(?![^ ])/g;
const NAMED =
  /(?<![^ ])(?:i (?:am (?:not|bad|slow|poor|too|quite|often|terrible|still|impatient|weak)|struggle|tend|find it|do not|can not|avoid\w*|used to|talk|take|say|forget|hate|put off|get|lose|interrupt\w*|have (?:a|trouble|difficulty|problems?)|hold|keep|rush\w*|over\w*|under\w*|never|was (?:not|bad|too|slow))|my (?:weakness|problem|weak|worst|bad|biggest)|weakness|not (?:good|strong|patient|natural)|too (?:[^ ]+)|hard for me|difficult for me|badly|trouble)(?![^ ])/g;
const STEPS =
  /(?<![^ ])(?:now i|so i|so now|i (?:now|started|write|wrote|asked|ask|put|made|set|use|block|keep|count|check|practice|practise|took|booked|joined|read|agreed|changed|decided|tell|told|say|leave|stop|repeat|learned|bought|send|do)|every (?:[^ ]+)|before (?:i|every|each|the)|a (?:list|timer|note|rule|course|calendar|alarm|card|colleague|friend)|reminder|checklist|rule|since then|what i do)(?![^ ])/g;
const BETTER =
  /(?<![^ ])(?:better|less|fewer|since then|still|not (?:gone|cured|perfect|there yet|finished)|last (?:month|year|week|time|quarter|spring|autumn|summer|winter)|improv\w*|no longer|now|it (?:works|helps|helped|worked)|half|only (?:once|twice|one|two)|mostly|this year|stopped|got|easier|shorter|faster|quicker|happens)(?![^ ])/g;
const FLATTERY =
  /(?<![^ ])(?:perfectionis\w*|work too (?:hard|much)|too (?:dedicated|committed|passionate|hard ?working|helpful|ambitious|detail oriented)|care too much|workaholic|high standards|not (?:really )?have (?:a|any) (?:real )?weakness\w*|no (?:real )?weakness\w*|give (?:too much|110|everything))(?![^ ])/g;
const DIRECT =
  /(?<![^ ])(?:yes|no|i (?:can|could|would|'d|will|have|am|need|want|expect|live|prefer|work|do|start)|my (?:notice|range|salary|current|last|expectation)|from|between|notice|weeks?|months?|available)(?![^ ])/g;
const FLEXIBLE =
  /(?<![^ ])(?:flexible|could|if|unless|depends|but|or|negotia\w*|earlier|open to|prefer|except|swap|possible|would also|happy to|can also|otherwise|in that case|ideally|at least|up to|talk about)(?![^ ])/g;
const DETAIL =
  /(?<![^ ])(?:[$€£]?\d[^ ]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|two|three|four|five|six|eight|ten|twelve|weeks?|months?|gross|net|km|minutes|hours?|train|car|bus|permit|visa|school|child\w*|daughter|son|mother|evening|morning|night|notice|contract)(?![^ ])/g;

/** Told proof: something done, with circumstances. */
function proofOf(m: Measures): number {
  return ladder(
    m.deeds.length * 0.8 +
      0.5 * Math.min(2, m.outcomes.length) +
      0.5 * Math.min(2, m.metrics.length) +
      0.4 * Math.min(3, m.rate('time')) +
      0.4 * Math.min(2, m.noticed.length) +
      0.3 * Math.min(2, m.otherDeeds.length),
    [5, 30, 50, 66, 80, 90, 97, 100],
  );
}

const marks = (m: Measures, finds: readonly Find[], label: string) =>
  finds.slice(0, 3).map((find) => m.mark(find, label));

export const judgeIntro: Judge = (m) => {
  const drag = 0.75 * m.hollow;
  const now = places(m, PRESENT);
  const before = places(m, PAST);
  const ahead = places(m, FUTURE);
  const proof = clamp(proofOf(m) - drag);
  const present = clamp(ladder(now.length, [25, 72, 92, 100]) - drag * 0.5);
  const past = clamp(ladder(before.length, [20, 55, 78, 90, 100]) - drag * 0.5);
  const future = clamp(ladder(ahead.length, [15, 62, 85, 100]) - drag * 0.5);
  const whole = mean([
    [0.2, present],
    [0.25, past],
    [0.3, proof],
    [0.25, future],
  ]);
  return {
    criteria: [
      { key: 'present', score: present, evidence: marks(m, now, 'where you are now') },
      { key: 'past', score: past, evidence: marks(m, before, 'what led here') },
      {
        key: 'proof',
        score: proof,
        evidence: m.deeds.slice(0, 3).map((act) => m.mark(act, 'something you did')),
      },
      { key: 'future', score: future, evidence: marks(m, ahead, 'why this role') },
    ],
    structure: part(
      mean([
        [0.34, present],
        [0.33, past],
        [0.33, future],
      ]),
      marks(m, before, 'what led here'),
    ),
    relevance: part(whole * 0.6 + future * 0.25 + 15 - drag * 0.5, marks(m, ahead, 'why this role')),
    specificity: part(0.5 * m.specificity + 0.5 * proof - drag * 0.3, m.evidence('time', 'when')),
    impact: part(0.7 * proof + 0.3 * resultful(m), marks(m, m.outcomes, 'what came of it')),
    ceiling: null,
    kind: 'other',
    onTopic: true,
  };
};

function resultful(m: Measures): number {
  return ladder(
    m.outcomes.length + (m.implied === null ? 0 : 0.6) + 0.5 * Math.min(2, m.rate('change')),
    [10, 55, 80, 100],
  );
}

/** Words by which a question about motives asks about the company or the role, not about one's own work. */
const ABOUT_THEM =
  /\b(?:us|our|we|here|company|organi[sz]ation|this (?:job|role|position|post|team|work)|the (?:role|position|company|posting|team)|appl(?:y|ied|ying)|interview|join|employer)\b/iu;

/** Whether a question about motives asks what the candidate knows of them and would bring. */
function asksAboutThem({ question, job }: AnalyzeResponse.Input): boolean {
  const company = job?.company.trim().toLowerCase() ?? '';
  return (
    ABOUT_THEM.test(question.text) ||
    (company !== '' && question.text.toLowerCase().includes(company)) ||
    /\bwhy (?:do you )?want|\bwhat draws you|\bwhy a\b/iu.test(question.text)
  );
}

export const judgeMotivation: Judge = (m, input) => {
  const them = asksAboutThem(input);
  const drag = 0.75 * m.hollow;
  const theirs = places(m, YOURS);
  const gives = places(m, BRING);
  const why = ladder(
    m.rate('reason') +
      0.4 * Math.min(3, m.noticed.length) +
      0.4 * Math.min(3, m.rate('decision')) +
      0.35 * Math.min(3, m.rate('trade')),
    [20, 52, 74, 88, 100],
  );
  // Of one's own work one reason is an answer; of a company it may be anybody's.
  const reason = clamp(why + (them ? 0 : 12) - drag);
  const fit = them ? clamp(ladder(theirs.length, [25, 58, 78, 92, 100]) - drag * 0.6) : null;
  const proof = clamp(proofOf(m) - drag * 0.7);
  const bring =
    them || /\b(?:bring|contribute|offer)\b/iu.test(input.question.text)
      ? clamp(ladder(gives.length, [30, 62, 82, 100]) - drag * 0.6)
      : null;
  return {
    criteria: [
      { key: 'reason', score: reason, evidence: m.evidence('reason', 'why') },
      { key: 'fit', score: fit, evidence: marks(m, theirs, 'what you know of them') },
      {
        key: 'proof',
        score: them ? proof : null,
        evidence: m.deeds.slice(0, 3).map((act) => m.mark(act, 'something you did')),
      },
      { key: 'contribution', score: bring, evidence: marks(m, gives, 'what you would bring') },
    ],
    structure: part(
      mean([
        [0.4, reason],
        [0.3, fit],
        [0.3, proof],
      ]),
      m.evidence('reason', 'why', 2),
    ),
    relevance: part(
      mean([
        [0.45, reason],
        [0.25, fit],
        [0.3, proof],
      ]) +
        8 -
        drag * 0.5,
      marks(m, theirs, 'what you know of them'),
    ),
    specificity: part(0.55 * m.specificity + 0.45 * proof, m.evidence('time', 'when')),
    impact: part(
      mean([
        [0.6, proof],
        [0.2, bring],
        [0.2, resultful(m)],
      ]),
      marks(m, gives, 'what you would bring'),
    ),
    ceiling: null,
    kind: 'other',
    onTopic: true,
  };
};

export const judgeWeakness: Judge = (m) => {
  const flattery = places(m, FLATTERY);
  const drag = 0.75 * m.hollow + (flattery.length > 0 ? 22 : 0);
  const named = clamp(ladder(places(m, NAMED).length, [25, 65, 88, 100]) - drag * 0.7);
  const once = clamp(
    ladder(
      0.7 * Math.min(3, m.rate('time')) +
        0.7 * Math.min(3, m.rate('people')) +
        0.6 * Math.min(3, m.rate('speech')) +
        0.4 * Math.min(3, m.otherDeeds.length) +
        0.4 * Math.min(3, m.deeds.length),
      [8, 30, 50, 66, 80, 90, 97, 100],
    ) -
      drag * 0.7,
  );
  const does = places(m, STEPS);
  const steps = clamp(
    ladder(0.8 * does.length + 0.4 * Math.min(3, m.deeds.length), [10, 36, 58, 76, 88, 96, 100]) - drag * 0.7,
  );
  const gains = places(m, BETTER);
  const progress = clamp(
    ladder(gains.length * 0.7 + 0.4 * Math.min(2, m.otherDeeds.length), [10, 38, 60, 78, 90, 100]) -
      drag * 0.7,
  );
  return {
    criteria: [
      { key: 'named', score: named, evidence: marks(m, places(m, NAMED), 'the weakness') },
      {
        key: 'example',
        score: once,
        evidence: [...m.evidence('time', 'when', 1), ...m.evidence('speech', 'what was said', 2)],
      },
      { key: 'steps', score: steps, evidence: marks(m, does, 'what you do about it') },
      { key: 'progress', score: progress, evidence: marks(m, gains, 'how it is now') },
    ],
    structure: part(
      mean([
        [0.2, named],
        [0.25, once],
        [0.3, steps],
        [0.25, progress],
      ]),
      marks(m, does, 'what you do about it'),
    ),
    relevance: part(
      mean([
        [0.35, named],
        [0.3, once],
        [0.35, steps],
      ]) +
        6 -
        drag * 0.3,
      marks(m, places(m, NAMED), 'the weakness'),
    ),
    specificity: part(0.5 * m.specificity + 0.5 * once, m.evidence('speech', 'what was said')),
    impact: part(
      mean([
        [0.6, progress],
        [0.4, steps],
      ]),
      marks(m, gains, 'how it is now'),
    ),
    ceiling:
      flattery.length > 0 && once < 50 ? { total: 45, because: 'it names a strength as a weakness' } : null,
    kind: 'other',
    onTopic: true,
  };
};

export const judgeLogistics: Judge = (m) => {
  const drag = 0.8 * m.hollow;
  const said = places(m, DIRECT);
  const facts = places(m, DETAIL);
  const give = places(m, FLEXIBLE);
  const answer = clamp(ladder(said.length, [20, 70, 90, 100]) - drag * 0.8);
  const detail = clamp(ladder(facts.length, [15, 42, 60, 75, 87, 95, 100]) - drag * 0.5);
  const flexible = clamp(ladder(give.length, [30, 65, 85, 100]) - drag * 0.4);
  return {
    criteria: [
      { key: 'answer', score: answer, evidence: marks(m, said, 'your answer') },
      { key: 'detail', score: detail, evidence: marks(m, facts, 'what it depends on') },
      { key: 'flexibility', score: flexible, evidence: marks(m, give, 'what you could adapt') },
    ],
    structure: part(0.6 * answer + 0.4 * detail, marks(m, said, 'your answer')),
    relevance: part(0.7 * answer + 0.3 * detail - drag * 0.4, marks(m, said, 'your answer')),
    specificity: part(detail, marks(m, facts, 'what it depends on')),
    impact: part(0.4 * answer + 0.2 * flexible + 0.4 * detail, marks(m, give, 'what you could adapt')),
    ceiling: null,
    kind: 'other',
    onTopic: true,
  };
};
