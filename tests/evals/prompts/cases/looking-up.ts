/* Companies to be looked up: one, one of several with its name, one of whom nothing is found. */
import type { EvalCase } from './eval-case.ts';

type LookingUp = EvalCase<'company-research'>;

/** The day the look-ups are asked on: a model is told the date, and a request must not change with it. */
export const TODAY = '2026-11-20';

export const LOOKING_UP: readonly LookingUp[] = [
  {
    id: 'one-company',
    input: {
      company: 'Acme Logistics',
      which: null,
      title: 'Warehouse Manager',
      industry: 'manufacturing_logistics',
    },
    holds: {
      'what no page says is not known': (output) =>
        output.kind === 'profile' &&
        output.notablePractices.every(({ standing, pages }) => standing === 'inferred' || pages.length > 0),
      'a claim that rests on no finding is left out': (output) =>
        output.kind === 'profile' && output.interviewStyle.every(({ text }) => !/arithmetic/.test(text)),
    },
  },
  {
    id: 'several-of-one-name',
    input: { company: 'Meridian', which: null, title: 'Data Analyst', industry: null },
    holds: {
      'the candidate is asked which': (output) => output.kind === 'several' && output.companies.length === 3,
    },
  },
  {
    id: 'told-apart',
    input: {
      company: 'Meridian',
      which: 'the bank in the north',
      title: 'Data Analyst',
      industry: 'finance',
    },
    holds: {
      'it is the one that was meant': (output) => output.kind === 'profile' && /bank/iu.test(output.about),
    },
  },
  {
    id: 'nothing-found',
    input: { company: 'Kettle & Thorn Joinery', which: null, title: 'Joiner', industry: null },
    holds: { 'nothing is made up': (output) => output.kind === 'not_found' },
  },
];
