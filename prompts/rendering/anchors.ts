/*
 * What ratings mean. Anchors in behavior make two judges of one answer agree (interviews with them are more
 * valid, and language models steadier); 2 and 4 lie between. Each type of question gets its own: a good
 * introduction is a poor story.
 */
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';

/** What is rated 1, 3 and 5. */
type Anchor = readonly [one: string, three: string, five: string];

const STORY: Readonly<Record<string, Anchor>> = {
  situation: [
    'none, or only "at work"',
    'place, time or trouble is clear, the stakes are not',
    'where, when, what was wrong and for whom it mattered, in a few sentences',
  ],
  task: [
    'not said what was to be achieved',
    'the aim can be guessed, the own responsibility is vague',
    'the aim and the own responsibility are plain, with what limited them',
  ],
  action: [
    'no own action',
    'two or more own steps, little why',
    'a sequence of own decisions with reasons, and an alternative or an obstacle',
  ],
  result: [
    'none',
    'a clear outcome, nothing that shows it',
    'an outcome with a number or something observed, tied to the action, and what was learned',
  ],
};

const PLAN: Readonly<Record<string, Anchor>> = {
  situation: [
    'takes the case as told',
    'says what is at stake',
    'asks or finds out what would change the plan, and who is affected',
  ],
  task: ['no priority', 'a goal, without what can wait', 'what comes first, what waits, and why'],
  action: [
    'good intentions',
    'two or more steps somebody could take',
    'steps in order, with the words or checks used, and reasons',
  ],
  result: [
    'no look ahead',
    'says what should happen',
    'says how to tell that it works, and what if it does not',
  ],
};

const ANCHORS: Readonly<Record<QuestionType, Readonly<Record<string, Anchor>>>> = {
  behavioral: STORY,
  situational: PLAN,
  technical: {
    accuracy: [
      'wrong at the core, or not on the subject',
      'right on the main point, with gaps or a slip',
      'correct and complete for what was asked',
    ],
    depth: [
      'names only',
      'says how it works',
      'says why it works so, under which conditions, and where it stops',
    ],
    trade_offs: [
      'none',
      'a drawback or an alternative is named',
      'weighs alternatives by what each costs here',
    ],
  },
  system_design: {
    requirements: [
      'starts drawing at once',
      'some needs or numbers',
      'asks who uses it, how much, what must never fail, and assumes openly',
    ],
    high_level_design: [
      'a list of technologies',
      'the main parts, the flow is thin',
      'parts, interfaces and one request followed through them',
    ],
    deep_dive: [
      'stays on the surface',
      'one part in some detail',
      'the hardest part worked out: data, order, failure',
    ],
    scalability: [
      'not touched',
      'adds machines',
      'names what breaks first, with a rough number, and the remedy',
    ],
    trade_offs: ['none', 'one choice is explained', 'choices weighed against what they give up'],
  },
  case_study: {
    framing: [
      'jumps to an answer',
      'restates the problem',
      'says what success means and asks what would change it',
    ],
    structure: ['no order', 'some parts', 'parts that do not overlap, and which comes first and why'],
    analysis: [
      'claims only',
      'reasons from a fact or an estimate',
      'estimates with stated assumptions, checks them, draws the consequence',
    ],
    recommendation: ['none', 'a way forward', 'a commitment with its risk and the next step'],
  },
  intro: {
    present: ['missing', 'a title', 'what the candidate does today and for whom'],
    past: ['missing, or a list', 'stations of the career', 'two or three steps and why each led here'],
    proof: ['self-praise', 'an achievement in general words', 'one achievement a colleague would confirm'],
    future: ['missing', 'wants a new challenge', 'what this role has that is the next step'],
  },
  motivation: {
    reason: ['fits any job', 'fits this field', 'belongs to this role or company and to this candidate'],
    fit: ['missing', 'says that it fits', 'one need of theirs tied to one thing the candidate does well'],
    proof: ['missing', 'an interest', 'something already done for it'],
    contribution: ['missing', 'in general words', 'what would be different in the first months'],
  },
  weakness: {
    named: ['a strength in disguise', 'named vaguely', 'one real weakness, plainly'],
    example: ['missing', 'in general', 'one occasion when it did harm'],
    steps: ['missing', 'an intention', 'what the candidate does about it, as a habit'],
    progress: ['missing', 'says it is better', 'shows it: then and now'],
  },
  logistics: {
    answer: ['evades', 'answers half', 'answers directly'],
    detail: ['missing', 'roughly', 'the date, figure or place'],
    flexibility: ['missing', 'says that something is possible', 'says what and under which condition'],
  },
};

/** The criteria of a rubric that are rated; `communication` is common to all questions and rated once. */
export function ratedCriteria(type: QuestionType): readonly string[] {
  return RUBRICS[type].criteria.map(({ key }) => key).filter((key) => key !== 'communication');
}

/** All criteria there are, each once; the same for every request. */
export const ALL_CRITERIA: readonly string[] = [
  ...new Set((Object.keys(RUBRICS) as QuestionType[]).flatMap(ratedCriteria)),
];

/** The rubric of a question as it is told: what each criterion wants, and its anchors. */
export function rubricText(type: QuestionType): string {
  const criteria = RUBRICS[type].criteria.filter(({ key }) => key !== 'communication');
  return criteria.map(({ key, asks }) => `- ${key}: ${asks} ${anchorText(ANCHORS[type][key])}`).join('\n');
}

function anchorText(anchor: Anchor | undefined): string {
  if (!anchor) throw new Error('A criterion has no anchors.');
  const [one, three, five] = anchor;
  return `1 = ${one}. 3 = ${three}. 5 = ${five}.`;
}
