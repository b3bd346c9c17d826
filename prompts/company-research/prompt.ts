import { definePrompt } from '../define-prompt.ts';
import { facts } from '../rendering/documents.ts';
import { fenced } from '../rendering/fence.ts';
import { Input, id, Output } from './contract.ts';
import { hostOf } from './findings.ts';
import { lookUp } from './look-up.ts';
import { Reply, toOutput } from './reply.ts';

const SYSTEM = `YOUR TASK: A COMPANY'S PROFILE FROM WHAT WAS FOUND
You get numbered findings of a web search on how a company interviews. Write down what they say, for somebody who prepares for an interview there. You know nothing of the company but these findings.

- match: one, if they speak of one company and it is the one meant. several, if companies of the same name are listed and nothing settles which. none, if nothing was found.
- companies: with one, the company itself: its name and in up to ten words what it is. With several, each of them, so that the candidate can tell them apart by trade and place. Always with the numbers of the findings.
- interview_style: steps, length, who asks, tone. question_types: kinds of questions with an example where one was found. values: what the company says it values. tips: what follows for preparing. notable_practices: what it does differently.
  Up to five each, one sentence of at most 25 words.
- findings: the numbers a claim rests on. standing known: a finding with pages says it. inferred: you conclude it from findings, such as most tips. A claim that rests on no finding is left out. A list for which nothing was found is empty.
- Old or single reports are told as such: "One report of 2023 says …".
- unknown: what a candidate would want to know and no finding says, a few words each.
With several or none all lists but companies are empty.`;

export const companyResearch = definePrompt({
  id,
  version: 1,
  input: Input,
  output: Output,
  reply: Reply,
  shownEarly: null,
  system: SYSTEM,
  documents: (input) =>
    fenced('lookup', { company: input.company, which_one: input.which, job_title: input.title }),
  task: (input, { findings = [] }) =>
    [
      facts({ industry: input.industry }),
      fenced(
        'findings',
        Object.fromEntries(
          findings.map(({ text, pages }, index) => [
            index + 1,
            {
              text,
              // The host tells who speaks; whole links would only be words to copy wrongly.
              pages: pages.map(({ url, title, quote, date }) => ({ host: hostOf(url), title, quote, date })),
            },
          ]),
        ),
      ),
      'Write the profile.',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  toOutput,
  lookUp,
});
