/*
 * What stays the same through a whole interview: résumé, job, company. It comes first in every request and
 * holds no date, number or id of the moment, so that a cache can keep it.
 */
import type { Background, CompanyNotes } from '../material.ts';
import { fenced } from './fence.ts';
import { linesOf, numberedLines } from './sentences.ts';

/** Résumé and job with numbered lines; the company where a prompt asks for it. */
export function documents(
  { resume, job }: Pick<Background, 'resume' | 'job'>,
  company?: CompanyNotes | null,
): string {
  return [
    fenced('resume', resume === null ? null : { lines: numberedLines(linesOf(resume)) }),
    fenced(
      'job',
      job && {
        title: job.title,
        company: job.company,
        lines: numberedLines(linesOf(job.description)),
      },
    ),
    ...(company === undefined ? [] : [fenced('company', company)]),
  ].join('\n\n');
}

/** "role_level: mid", one to a line; what is not known is left out. The values are words of our own. */
export function facts(entries: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(entries)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
