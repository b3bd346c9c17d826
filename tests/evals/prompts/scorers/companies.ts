/* What is measured of company research. */
import { type Claim, TOPICS } from '#prompts/company-research/contract.ts';
import type { Reply } from '#prompts/company-research/reply.ts';
import type { Count } from '../../eval-group.ts';
import type { Contracts } from '../cases/eval-case.ts';
import type { Replay } from '../replay.ts';
import { type Check, within } from './checks.ts';

interface Used {
  readonly id: string;
  readonly raw: Reply;
  readonly output: Contracts['company-research']['output'];
  readonly links: ReadonlySet<string>;
}

export function companyCounts(replays: readonly Replay<'company-research'>[]): Count[] {
  const used = replays.flatMap(({ case: { id }, raw, output, findings }): Used[] =>
    output.ok
      ? [
          {
            id,
            // What our schema took has its shape.
            raw: raw as Reply,
            output: output.value,
            links: new Set(findings.flatMap(({ pages }) => pages.map(({ url }) => url))),
          },
        ]
      : [],
  );
  const per = (what: string, check: (it: Used) => readonly Check[]): Count => ({
    what,
    checks: used.flatMap((it) =>
      check(it).map(([holds, sentence]) => [holds, `${it.id}: ${sentence}`] as const),
    ),
  });
  return [
    per('companies: claims kept by the proof gate', ({ raw, output }) => {
      if (output.kind !== 'profile') return [];
      const kept = new Set(claimsOf(output).map(({ text }) => text));
      const { interview_style, question_types, values, tips, notable_practices } = raw;
      return [...interview_style, ...question_types, ...values, ...tips, ...notable_practices].map(
        ({ text }): Check => [kept.has(text), `“${text}” was dropped`],
      );
    }),
    per('companies: what is known has its page', ({ output }) =>
      claimsOf(output).map(
        ({ standing, pages, text }): Check => [
          standing === 'inferred' || pages.length > 0,
          `“${text}” has none`,
        ],
      ),
    ),
    per('companies: links are the search’s own', ({ output, links }) =>
      claimsOf(output)
        .flatMap(({ pages }) => pages)
        .map(({ url }): Check => [links.has(url), url]),
    ),
    per('companies: of the length asked for', ({ output }) =>
      claimsOf(output).map(({ text }) => within('a claim', text, 25)),
    ),
  ];
}

function claimsOf(output: Used['output']): Claim[] {
  return output.kind === 'profile' ? TOPICS.flatMap((topic) => output[topic]) : [];
}
