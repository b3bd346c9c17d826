/* A template and a fact become a question; and, the other way round, an asked question tells what it used. */
import type { Ground } from '#shared/interview/records.ts';
import { drawn } from '#shared/question-bank/drawn.ts';
import type { Fact } from './facts/facts.ts';
import type { Aim } from './facts/gather.ts';
import { withThe } from './facts/phrases.ts';
import type { Template } from './templates/template.ts';
import { openings } from './templates/templates.ts';

/** A question that could be asked. */
export interface Candidate {
  readonly template: Template;
  readonly fact: Fact;
  readonly text: string;
}

/** What a question depends on besides its fact. */
export interface Session {
  readonly seed: string;
  readonly asked: readonly string[];
}

const SLOT = /\{(?:text|title|company|they|them|their)\}/;
const SLOTS = new RegExp(SLOT.source, 'g');

/** "Warehouse management systems" and "REST APIs" are many; "Google Ads" and "wound care" are one. */
const MANY =
  /(?:systems|tables|records|PLCs|machines|scanners|whiteboards|OKRs|APIs|services|planograms|talks|requests|scores|charts)$/;

function filled(slot: string, fact: Fact, aim: Aim): string {
  const many = MANY.test(fact.text);
  switch (slot) {
    case '{title}':
      return aim.title ?? '';
    case '{company}':
      return withThe(aim.company ?? '');
    case '{they}':
      return many ? 'they' : 'it';
    case '{them}':
      return many ? 'them' : 'it';
    case '{their}':
      return many ? 'their' : 'its';
    default:
      return fact.text;
  }
}

/** The question, or null where the job has no title or company to fill a slot with. */
export function render(template: Template, fact: Fact, aim: Aim, { seed, asked }: Session): string | null {
  const { ask } = template;
  if (ask.includes('{title}') && aim.title === null) return null;
  if (ask.includes('{company}') && aim.company === null) return null;
  const stated = ask.includes('{text}') || fact.kind === 'aim';
  const opening = stated ? null : leastHeard(openings(fact), asked, `${seed}/${fact.text}`);
  return [opening, ask]
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
    .replace(SLOTS, (slot) => filled(slot, fact, aim));
}

/** Ten questions that open alike sound like a form; the opening heard least often comes next. */
function leastHeard(options: readonly string[], asked: readonly string[], seed: string): string | undefined {
  const heard = (opening: string): number => {
    const start = opening.slice(0, opening.indexOf('{text}'));
    return asked.filter((question) => question.startsWith(start)).length;
  };
  const least = Math.min(...options.map(heard));
  const left = options.filter((opening) => heard(opening) === least);
  return left[drawn(seed) % Math.max(1, left.length)];
}

/** The job's title and company as a fact of its own; null where neither was given. */
export function aimFact(aim: Aim): Fact | null {
  const pieces = [aim.title, aim.company].filter((part) => part !== null);
  if (pieces.length === 0) return null;
  const grounds: Ground[] = pieces.map((quote) => ({ source: 'job', quote }));
  return {
    kind: 'aim',
    form: 'noun',
    text: pieces.join(' '),
    pieces,
    grounds,
    measured: false,
    effort: null,
    skill: null,
  };
}

/** Whether an asked question was made from this template, whatever fact it held. */
export function madeFrom(template: Template, asked: string): boolean {
  return template.ask.split(SLOT).every((part) => asked.includes(part.trim()));
}

const EDGE = /[\p{L}\p{N}]/u;

/** Whether a personal question speaks of this fact. Openings are compared, for "it" is all the rest says. */
export function speaksOf(asked: string, fact: Fact): boolean {
  const at = asked.indexOf(fact.text);
  if (at === -1) return false;
  // "Go" is in "Google"; a skill is met only as a whole word.
  return (
    !EDGE.test(asked.slice(Math.max(0, at - 1), at)) &&
    !EDGE.test(asked.slice(at + fact.text.length, at + fact.text.length + 1))
  );
}
