/* What the model fills in about a company, and what becomes of it. */
import * as z from 'zod';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Finding, Given } from '../define-prompt.ts';
import { plain } from '../replies/plain.ts';
import { type Unusable, unusable } from '../replies/unusable.ts';
import type { Claim, Input, Output, Page } from './contract.ts';

const claims = z.array(
  z.object({ findings: z.array(z.int()), standing: z.enum(['known', 'inferred']), text: z.string() }),
);

export const Reply = z.object({
  match: z.enum(['one', 'several', 'none']),
  companies: z.array(z.object({ findings: z.array(z.int()), name: z.string(), about: z.string() })),
  interview_style: claims,
  question_types: claims,
  values: claims,
  tips: claims,
  notable_practices: claims,
  unknown: z.array(z.string()),
});
export type Reply = z.infer<typeof Reply>;

const MOST_CLAIMS = 5;
const MOST_PAGES = 3;

/** The contract's profile. A claim that rests on no finding is dropped; one that no page says is not known. */
export function toOutput(reply: Reply, _input: Input, { findings = [] }: Given): Result<Output, Unusable> {
  const [company] = reply.companies;
  if (reply.match === 'none' || findings.length === 0) return ok({ kind: 'not_found' });
  if (reply.match === 'several') return several(reply, findings);
  if (!company) return fail(unusable('match was one, and companies was empty.'));
  const of = (said: Reply['values']) => claimsOf(said, findings);
  return ok({
    kind: 'profile',
    name: plain(company.name),
    about: plain(company.about),
    interviewStyle: of(reply.interview_style),
    questionTypes: of(reply.question_types),
    values: of(reply.values),
    tips: of(reply.tips),
    notablePractices: of(reply.notable_practices),
    unknown: reply.unknown.map(plain).filter(Boolean).slice(0, MOST_CLAIMS),
  });
}

function several({ companies }: Reply, findings: readonly Finding[]): Result<Output, Unusable> {
  if (companies.length < 2) return fail(unusable('match was several, and companies held fewer than two.'));
  return ok({
    kind: 'several',
    companies: companies.slice(0, 6).map(({ findings: ids, name, about }) => ({
      name: plain(name),
      about: plain(about),
      url: pagesOf(ids, findings)[0]?.url ?? null,
    })),
  });
}

function claimsOf(said: Reply['values'], findings: readonly Finding[]): Claim[] {
  return said
    .flatMap(({ findings: ids, standing, text }): Claim[] => {
      const rests = ids.some((id) => findings[id - 1] !== undefined);
      if (!rests || plain(text) === '') return [];
      const pages = pagesOf(ids, findings);
      return [{ text: plain(text), standing: pages.length > 0 ? standing : 'inferred', pages }];
    })
    .slice(0, MOST_CLAIMS);
}

/** The pages behind findings, each once. */
function pagesOf(ids: readonly number[], findings: readonly Finding[]): Page[] {
  const pages = [...new Set(ids)].flatMap((id) => findings[id - 1]?.pages ?? []);
  return [...new Map(pages.map((page) => [page.url, { ...page }])).values()].slice(0, MOST_PAGES);
}
