/*
 * Which personal question is asked next, and whether one is asked at all. A session is a conversation: it
 * speaks of the candidate's own work in half to two thirds of its questions, never twice of the same line,
 * never twice in the same words, and moves between résumé, job and skills.
 */
import type { Input } from '#prompts/generate-question/contract.ts';
import { type Competency, DIFFICULTIES, type Difficulty } from '#shared/interview/vocabulary.ts';
import { drawn } from '#shared/question-bank/drawn.ts';
import { NEAR_DUPLICATE, normalized, similar } from '#shared/question-bank/similar.ts';
import type { Fact, FactKind } from './facts/facts.ts';
import type { Facts } from './facts/gather.ts';
import { aimFact, type Candidate, madeFrom, render, speaksOf } from './rendered.ts';
import type { Template } from './templates/template.ts';
import { TEMPLATES } from './templates/templates.ts';

const fraction = (text: string): number => drawn(text) / 0x1_0000_0000;

/** Of ten questions six are personal, give or take where the seed decides. */
const SHARE = 0.6;

export function wantsPersonal(input: Input): boolean {
  const { askedQuestions, questionNumber, totalQuestions, competency, stage, seed } = input;
  // Dates, notice and pay are logistics: nothing of the résumé makes them a better question.
  if (competency === 'availability') return false;
  if (totalQuestions === 1) return true;
  const personal = askedQuestions.filter((asked) =>
    TEMPLATES.some((template) => madeFrom(template, asked)),
  ).length;
  // One in five of a screen is about availability; the other four make up for it.
  const share = stage === 'recruiter_screen' ? SHARE * (5 / 4) : SHARE;
  const asked = Math.max(questionNumber, askedQuestions.length + 1);
  const number = stage === 'recruiter_screen' ? asked - Math.floor(asked / 5) : asked;
  if (personal < Math.floor(number * share)) return true;
  if (personal >= Math.ceil(number * share)) return false;
  return fraction(`${seed}/mix/${asked}/${competency}`) < share;
}

/** How much an interviewer would rather ask about one kind of fact than another. */
const WEIGHT: Readonly<Record<FactKind, number>> = {
  deed: 1,
  duty: 1,
  value: 0.9,
  shared_skill: 0.7,
  project: 0.7,
  missing_skill: 0.6,
  requirement: 0.5,
  years_asked: 0.3,
  asked_skill: 0.4,
  role: 0.5,
  own_skill: 0.2,
  education: 0.2,
  tenure: 0.1,
  aim: 0.9,
};

const SKILL_KINDS: ReadonlySet<FactKind> = new Set([
  'shared_skill',
  'missing_skill',
  'asked_skill',
  'own_skill',
]);

/** Words that tell that a line shows a competency; without one it may still be asked about, later. */
const SHOWS: Readonly<Partial<Record<Competency, RegExp>>> = {
  communication:
    /\b(?:present|wrote|write|report|train|explain|document|taught|teach|communicat|brief|inform|handover|customer|famil|parent|newsletter|public)/i,
  leadership:
    /\b(?:led|lead|team|train|mentor|supervis|manag|coach|staff|onboard|chair|head|recruit|apprentice|junior)/i,
  problem_solving:
    /\b(?:reduc|cut|fix|improv|solv|resolv|error|incident|debug|investigat|analy|root cause|complaint|shorten|delay|fault)/i,
  ambiguity_tolerance:
    /\b(?:new|launch|first|set up|pilot|introduc|chang|migrat|redesign|built|open|creat|start|develop)/i,
  stakeholder_management:
    /\b(?:client|customer|partner|department|across|stakeholder|famil|parent|supplier|vendor|negotiat|team|council|agenc|carrier|sales|product|resident)/i,
  culture_fit: /\b(?:team|together|support|help|volunteer|colleague|train)/i,
};

const distance = (template: Template, wanted: Difficulty): number =>
  Math.min(
    ...template.difficulties.map((level) =>
      Math.abs(DIFFICULTIES.indexOf(level) - DIFFICULTIES.indexOf(wanted)),
    ),
  );

/** The best personal question, or null where everything worth asking has been asked. */
export function choosePersonal(input: Input, { facts, aim }: Facts): Candidate | null {
  const asked = input.askedQuestions;
  const own = aimFact(aim);
  const spent = spentLines(facts, asked);
  const usable = facts.filter((fact) => !isSpent(fact, spent, asked));
  const fresh = own ? [...usable, own] : usable;
  const kindsAsked = countKinds(facts, asked);
  const templates = TEMPLATES.filter(
    (template) => suits(template, input) && !asked.some((question) => madeFrom(template, question)),
  );
  const taken = new Set([...asked, ...input.askedBefore].map(normalized));
  // The last job tells more about the next one than the first does.
  const latestRole = fresh.find(({ kind }) => kind === 'role');
  const order = new Map(fresh.map((fact, index) => [fact, index]));

  let best: { candidate: Candidate; score: number } | null = null;
  for (const template of templates) {
    for (const fact of fresh) {
      if (!fits(template, fact, input.competency)) continue;
      if (template.type === 'intro' && fact.kind === 'role' && fact !== latestRole) continue;
      const score =
        WEIGHT[fact.kind] +
        (fact.measured ? 0.4 : 0) +
        (SHOWS[input.competency]?.test(fact.text) ? 0.9 : 0) +
        (input.type === 'technical' && SKILL_KINDS.has(fact.kind) ? 2 : 0) +
        forBeginners(input, template, fact) -
        3 * distance(template, input.difficulty) -
        0.8 * (kindsAsked.get(fact.kind) ?? 0) -
        0.01 * (order.get(fact) ?? 0) -
        (fact.kind === 'role' && fact !== latestRole ? 0.5 : 0) +
        1.2 * fraction(`${input.seed}/${input.questionNumber}/${fact.text}/${template.ask}`);
      if (best !== null && score <= best.score) continue;
      const text = render(template, fact, aim, { seed: input.seed, asked });
      if (text === null || taken.has(normalized(text))) continue;
      if (asked.some((question) => similar(question, text) >= NEAR_DUPLICATE)) continue;
      best = { candidate: { template, fact, text }, score };
    }
  }
  return best?.candidate ?? null;
}

/** Who is to start a first job has studies and ideas to speak of, and rarely "the last time you did this". */
function forBeginners({ roleLevel }: Input, template: Template, { kind }: Fact): number {
  if (roleLevel !== 'entry') return 0;
  if (kind === 'education' || kind === 'project' || template.type === 'situational') return 0.5;
  return kind === 'duty' || kind === 'role' ? -0.5 : 0;
}

function suits(template: Template, input: Input): boolean {
  if (!template.competencies.includes(input.competency) || distance(template, input.difficulty) > 1)
    return false;
  // "Walk me through your background" opens a conversation and is odd anywhere else.
  const opens = input.stage === 'recruiter_screen' && input.askedQuestions.length === 0;
  if ((template.type === 'intro') !== (opens && opensWithIntro(input))) return false;
  const technical = input.competency === 'technical_basics' || input.competency === 'technical_depth';
  return template.type !== 'technical' || technical || input.type !== 'behavioral';
}

/** The bank opens a screen for communication with "tell me about yourself"; the personal one stands in for it. */
function opensWithIntro({ competency }: Input): boolean {
  return competency === 'communication';
}

/** "Experience with Kubernetes" says nothing about winning people over. */
const ABOUT_PEOPLE: ReadonlySet<Competency> = new Set([
  'communication',
  'stakeholder_management',
  'leadership',
  'culture_fit',
]);

function fits(template: Template, fact: Fact, competency: Competency): boolean {
  if (!template.about.includes(fact.kind)) return false;
  if (template.measured && !fact.measured) return false;
  if (template.effort && template.effort !== fact.effort) return false;
  if (fact.kind === 'duty' && competency === 'leadership' && !SHOWS.leadership?.test(fact.text)) return false;
  if (fact.kind === 'requirement' && ABOUT_PEOPLE.has(competency) && !SHOWS[competency]?.test(fact.text))
    return false;
  return !template.skills || (fact.skill !== null && template.skills.includes(fact.skill));
}

/** Lines that a question of this session has already used; skills share a line and are told apart by name. */
function spentLines(facts: readonly Fact[], asked: readonly string[]): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const fact of facts) {
    if (SKILL_KINDS.has(fact.kind) || !asked.some((question) => speaksOf(question, fact))) continue;
    for (const { quote } of fact.grounds) lines.add(quote);
  }
  return lines;
}

function isSpent(fact: Fact, spent: ReadonlySet<string>, asked: readonly string[]): boolean {
  if (SKILL_KINDS.has(fact.kind)) return asked.some((question) => speaksOf(question, fact));
  return fact.grounds.some(({ quote }) => spent.has(quote));
}

function countKinds(facts: readonly Fact[], asked: readonly string[]): ReadonlyMap<FactKind, number> {
  const counts = new Map<FactKind, number>();
  for (const question of asked) {
    const fact = facts.find((candidate) => speaksOf(question, candidate));
    const kind =
      fact?.kind ??
      (TEMPLATES.some((template) => template.about.includes('aim') && madeFrom(template, question))
        ? 'aim'
        : null);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
