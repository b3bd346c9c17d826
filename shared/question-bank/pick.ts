/*
 * Which question of the bank comes next (000-53…58, 003-15). Every rule is a rung of a ladder: a rung keeps
 * the questions that obey it best and hands them down, so a rule that nobody can obey relaxes by itself and a
 * rule higher up is never given away for one below. Only an empty bank leaves nothing to ask.
 */
import { STAGE_COMPETENCIES } from '../interview/competencies.ts';
import {
  type Competency,
  DIFFICULTIES,
  type Difficulty,
  type Industry,
  type InterviewType,
  type RoleLevel,
  type Stage,
} from '../interview/vocabulary.ts';
import { BANK } from './bank.ts';
import type { BankQuestion } from './bank-question.ts';
import { drawn } from './drawn.ts';
import { belongsTo, familiesFor } from './families.ts';
import { contentStems, NEAR_DUPLICATE, normalized, overlap } from './similar.ts';

export interface PickRequest {
  readonly type: InterviewType;
  readonly stage: Stage;
  readonly difficulty: Difficulty;
  readonly competency: Competency;
  readonly roleLevel: RoleLevel | null;
  readonly industry: Industry | null;
  /** The texts asked in this session, whoever wrote them. */
  readonly askedQuestions: readonly string[];
  /** The texts asked in earlier sessions, newest first. */
  readonly askedBefore: readonly string[];
  /** Any text; chooses among equals, so that two tabs choose alike. */
  readonly seed: string;
}

/** How badly a question breaks one rule: 0 not at all. */
type Rung = (request: PickRequest, bank: readonly BankQuestion[]) => (question: BankQuestion) => number;

/** The question of the bank that suits the request best; the same for the same request. Throws on an empty bank. */
export function pickQuestion(request: PickRequest, bank: readonly BankQuestion[] = BANK): BankQuestion {
  let left = bank;
  for (const rung of LADDERS[request.type]) left = lowest(left, rung(request, bank));
  const [chosen] = lowest(left, ({ id }) => drawn(`${request.seed}/${id}`));
  if (chosen === undefined) throw new Error('The question bank is empty.');
  return chosen;
}

const notAsked: Rung = ({ askedQuestions }) => {
  const asked = new Set(askedQuestions.map(normalized));
  return (question) => Number(asked.has(read(question).key));
};

/** A coach that writes its own questions may have asked nearly the same. */
const unlikeAsked: Rung = ({ askedQuestions }) => {
  const asked = askedQuestions.map(contentStems);
  return (question) => {
    const { stems } = read(question);
    return Number(asked.some((other) => overlap(stems, other) >= NEAR_DUPLICATE));
  };
};

/** Unseen first, then what was asked longest ago. */
const notAskedBefore: Rung = ({ askedBefore }) => {
  const age = new Map<string, number>();
  askedBefore.forEach((text, index) => {
    const key = normalized(text);
    if (!age.has(key)) age.set(key, index);
  });
  return (question) => {
    const index = age.get(read(question).key);
    return index === undefined ? 0 : 1 + askedBefore.length - index;
  };
};

/** A question that names industries or levels is for nobody else, and not for somebody who named none. */
const forThisCandidate: Rung = (request) => (question) =>
  Number(
    !(question.industries?.some((industry) => industry === request.industry) ?? true) ||
      !(question.roleLevels?.some((level) => level === request.roleLevel) ?? true),
  );

/** Read below `forThisCandidate`: whatever names an industry or a level by now names the candidate's. */
const ownFirst: Rung = () => (question) =>
  Number(question.industries === undefined && question.roleLevels === undefined);

const ofThisInterview: Rung = (request, bank) => {
  const families = familiesFor(request, bank);
  return (question) => Number(!families.some((family) => belongsTo(family, question)));
};

const preferredFamily: Rung = (request, bank) => {
  const families = familiesFor(request, bank);
  return (question) => {
    const rank = families.findIndex((family) => belongsTo(family, question));
    return rank === -1 ? families.length : rank;
  };
};

/** "Tell me about yourself" opens a screen and is odd anywhere else. */
const introductionOpens: Rung = ({ stage, competency, askedQuestions }) => {
  const opening =
    stage === 'recruiter_screen' && competency === 'communication' && askedQuestions.length === 0;
  return ({ type }) => Number((type === 'intro') !== opening);
};

/** The competency itself, then the stage's others from near to far, then those of the other stage. */
const competencyFirst: Rung = ({ competency, stage }) => {
  const ofStage = STAGE_COMPETENCIES[stage];
  const near = NEIGHBORS[competency].filter((other) => ofStage.includes(other));
  const ranked = [...new Set([competency, ...near, ...ofStage])];
  return (question) => {
    const rank = ranked.indexOf(question.competency);
    return rank === -1 ? ranked.length : rank;
  };
};

/** The difficulty itself, then the nearest; of two equally near the easier, which discourages nobody. */
const difficultyFirst: Rung = ({ difficulty }) => {
  const wanted = DIFFICULTIES.indexOf(difficulty);
  return (question) => {
    const steps = DIFFICULTIES.indexOf(question.difficulty) - wanted;
    return Math.abs(steps) + (steps > 0 ? 0.5 : 0);
  };
};

/** Questions tagged "technical" suit any interview, but a behavioral one has enough without them. */
const plainFirst: Rung = () => (question) => Number(question.tags.includes('technical'));

/** What holds in every interview, before taste begins. */
const ALWAYS: readonly Rung[] = [
  notAsked,
  forThisCandidate,
  ofThisInterview,
  unlikeAsked,
  notAskedBefore,
  introductionOpens,
];

/**
 * What is kept longest stands first. Few case studies and designs exist for a competency, so there a fitting
 * difficulty and the candidate's own industry are worth more than the competency.
 */
const LADDERS: Readonly<Record<InterviewType, readonly Rung[]>> = {
  behavioral: [...ALWAYS, competencyFirst, difficultyFirst, plainFirst, ownFirst],
  technical: [...ALWAYS, competencyFirst, difficultyFirst, preferredFamily, ownFirst],
  case_study: [...ALWAYS, difficultyFirst, ownFirst, competencyFirst],
  system_design: [...ALWAYS, difficultyFirst, ownFirst, competencyFirst],
  mixed: [...ALWAYS, preferredFamily, competencyFirst, difficultyFirst, ownFirst],
};

/** What is asked instead when a competency has nothing left, nearest first; the rest of the stage follows. */
const NEIGHBORS: Readonly<Record<Competency, readonly Competency[]>> = {
  communication: ['culture_fit', 'motivation', 'stakeholder_management'],
  motivation: ['culture_fit', 'communication', 'leadership'],
  culture_fit: ['communication', 'motivation', 'stakeholder_management'],
  technical_basics: ['communication', 'culture_fit', 'technical_depth'],
  availability: ['motivation', 'culture_fit', 'communication'],
  leadership: ['stakeholder_management', 'ambiguity_tolerance', 'culture_fit'],
  problem_solving: ['ambiguity_tolerance', 'technical_depth', 'technical_basics'],
  ambiguity_tolerance: ['problem_solving', 'leadership', 'stakeholder_management'],
  stakeholder_management: ['leadership', 'ambiguity_tolerance', 'communication'],
  technical_depth: ['problem_solving', 'technical_basics', 'ambiguity_tolerance'],
};

function lowest(
  questions: readonly BankQuestion[],
  cost: (question: BankQuestion) => number,
): readonly BankQuestion[] {
  const costs = questions.map(cost);
  const least = Math.min(...costs);
  return questions.filter((_, index) => costs[index] === least);
}

interface Reading {
  readonly key: string;
  readonly stems: ReadonlySet<string>;
}
/** Questions never change, so each is read once: reading all for every pick is felt on an old phone. */
const readings = new WeakMap<BankQuestion, Reading>();

function read(question: BankQuestion): Reading {
  const known = readings.get(question);
  if (known !== undefined) return known;
  const reading = { key: normalized(question.text), stems: contentStems(question.text) };
  readings.set(question, reading);
  return reading;
}
