import type { CompanyClaim, CompanyTopic } from '#shared/interview/records.ts';
import type { CoachProblem, StoreProblem } from '#shared/problem.ts';
import { sayProblem } from './problems.ts';

/** What is said about looking a company up. */
export const company = {
  title: 'How they interview',
  lead: 'Claude can search the web for how this company interviews: its style, its kinds of questions, what it values. Later questions build on it.',
  sent: 'Sent: the company’s name, the job’s title and industry. Not sent: your résumé, the job description, your answers.',
  takes: 'It takes up to a minute. You can go on meanwhile.',
  ask: 'Find out how they interview',
  needsConsent:
    'Claude is not turned on for this phone, so nothing is searched. You can practice without it.',
  toSettings: 'Go to Settings',
  offline: 'Finding out how they interview needs a network. Everything else here works without one.',
  working: 'Claude is searching the web…',
  stillWorking: 'Still searching. It can take up to a minute.',
  longWorking: 'Still searching. It ends soon, and nothing is lost either way.',
  cancel: 'Cancel',
  canceled: 'The search was canceled.',
  whichTitle: 'Which company is it?',
  which: 'Several carry this name. Choose yours, and the search goes on.',
  noneOfThese: 'None of these? Say what it does, and where',
  notThisOne: 'Is another company meant?',
  apart: 'What it does, and where',
  searchThis: 'Search for this one',
  done: 'Found. It stands below.',
  doneNothing: 'The search is over. Nothing was found.',
  nothingNew: 'Nothing was found this time. What was found before is kept.',
  nothing: 'Claude searched and found nothing on how they interview. You can practice all the same.',
  meant: (name: string, about: string) => (about === '' ? name : `${name}: ${about}`),
  foundOn: (day: string) =>
    `Found by Claude’s web search on ${day}. It can be wrong; look at the source for what matters.`,
  searchedOn: (day: string) => `Searched on ${day}.`,
  old: (days: number) => `This was found more than ${days} days ago. It may have changed.`,
  refresh: 'Refresh',
  remove: 'Delete this research',
  removed: 'What was found on how they interview is deleted.',
  basisMeans:
    'Known: a page says it. Inferred: concluded from what was found. Unknown: looked for and not found.',
  unknown: 'Not found',
  outside: 'opens outside Rehearse',
  undated: 'no date given',
  suggestions: 'Companies you have here',
} as const;

export const TOPIC_LABEL: Readonly<Record<CompanyTopic, string>> = {
  interviewStyle: 'Interview style',
  questionTypes: 'Kinds of questions',
  values: 'What they value',
  tips: 'Tips',
  notablePractices: 'What they do differently',
};

export const BASIS_LABEL: Readonly<Record<CompanyClaim['basis'], string>> = {
  known: 'Known',
  inferred: 'Inferred',
  unknown: 'Unknown',
};

/** Why a company could not be looked up: what is safe and what to do. */
export function sayResearchProblem(problem: CoachProblem | StoreProblem): string {
  switch (problem.kind) {
    case 'coach-unreachable':
      return 'The search could not be reached. Nothing is lost. Try again when the network is better.';
    case 'coach-busy':
      return 'Claude is busy. Nothing is lost. Try again in a moment.';
    case 'coach-day-used-up':
    case 'coach-resting':
      return 'Claude has done as much as it may for today. Nothing is lost. Try again tomorrow; you can practice without it.';
    case 'coach-declined':
      return 'Claude would not search for this. Check the company’s name and title, or practice without it.';
    case 'coach-absent':
      return 'There is no Claude behind this app at the moment. You can practice without it.';
    case 'coach-failed':
      return 'The search brought nothing that can be used. Nothing is lost. Try again, or practice without it.';
    case 'storage-full':
      return 'It was found, but this device has no space left to keep it. Free some space and try again.';
    case 'storage-unavailable':
    case 'storage-outdated':
    case 'not-loaded':
    case 'storage-failed':
      return sayProblem(problem);
  }
}
