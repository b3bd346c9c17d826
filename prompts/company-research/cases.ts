import type { Case } from '../define-case.ts';
import type { Finding } from '../define-prompt.ts';
import type { Input, Output } from './contract.ts';
import type { Reply } from './reply.ts';

const INPUT: Input = {
  company: 'Acme Logistics',
  which: null,
  title: 'Warehouse Manager',
  industry: 'manufacturing_logistics',
};

const page = (path: string, quote: string) => ({
  url: `https://careers.acme.example/${path}`,
  title: 'How we hire',
  quote,
  date: 'March 4, 2026',
});

const FINDINGS: readonly Finding[] = [
  {
    text: 'Managers meet the site lead twice; the second talk is a walk through the hall.',
    pages: [page('steps', 'Your second talk is a walk through the hall.')],
  },
  {
    text: 'The company says that safety comes before speed.',
    pages: [page('values', 'Safety before speed.')],
  },
  { text: 'Nothing was found on how long it takes.', pages: [] },
];

const NONE: Reply = {
  match: 'none',
  companies: [],
  interview_style: [],
  question_types: [],
  values: [],
  tips: [],
  notable_practices: [],
  unknown: [],
};

export const CASES: readonly Case<Input, Reply, Output>[] = [
  {
    name: 'one company, with a claim nobody made',
    input: INPUT,
    given: { findings: FINDINGS },
    reply: {
      ...NONE,
      match: 'one',
      companies: [{ findings: [1], name: 'Acme Logistics', about: 'a haulier and warehouse operator' }],
      interview_style: [
        { findings: [1], standing: 'known', text: 'Two talks with the site lead, the second in the hall.' },
        { findings: [9], standing: 'known', text: 'There is a test of arithmetic.' },
      ],
      values: [{ findings: [2], standing: 'known', text: 'Safety before speed.' }],
      tips: [
        { findings: [1, 2], standing: 'inferred', text: 'Have one decision ready in which safety won.' },
      ],
      notable_practices: [{ findings: [3], standing: 'known', text: 'It may take long.' }],
      unknown: ['how long it takes'],
    },
    holds: {
      'a claim that rests on no finding is dropped': (output) =>
        output.ok && output.value.kind === 'profile' && output.value.interviewStyle.length === 1,
      'a claim no page makes is not known': (output) =>
        output.ok &&
        output.value.kind === 'profile' &&
        output.value.notablePractices[0]?.standing === 'inferred',
      'links and dates are those of the search': (output) =>
        output.ok &&
        output.value.kind === 'profile' &&
        output.value.values[0]?.pages[0]?.url === 'https://careers.acme.example/values' &&
        output.value.values[0]?.pages[0]?.date === 'March 4, 2026',
    },
  },
  {
    name: 'several companies of one name',
    input: { ...INPUT, which: null, industry: null },
    given: {
      findings: [
        { text: 'Acme Logistics in the north is a haulier.', pages: [page('north', 'We drive.')] },
        { text: 'Acme Logistics in the south sells software for warehouses.', pages: [] },
      ],
    },
    reply: {
      ...NONE,
      match: 'several',
      companies: [
        { findings: [1], name: 'Acme Logistics', about: 'haulier in the north' },
        { findings: [2], name: 'Acme Logistics', about: 'software for warehouses in the south' },
      ],
    },
    holds: {
      'the candidate is asked which': (output) =>
        output.ok && output.value.kind === 'several' && output.value.companies.length === 2,
    },
  },
];
