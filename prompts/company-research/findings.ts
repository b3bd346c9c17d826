/*
 * What a search reply tells, with the pages that say it. Links are taken from the API's citations and never
 * from prose, so a link cannot be made up.
 */
import * as z from 'zod';
import type { Finding } from '../define-prompt.ts';
import { cleaned } from '../rendering/fence.ts';

const Citation = z.object({
  type: z.literal('web_search_result_location'),
  url: z.string(),
  title: z.string().nullish(),
  cited_text: z.string().nullish(),
});
const Said = z.object({
  type: z.literal('text'),
  text: z.string(),
  citations: z.array(z.unknown()).nullish(),
});
const Found = z.object({ type: z.literal('web_search_tool_result'), content: z.array(z.unknown()) });
const Result = z.object({ url: z.string(), page_age: z.string().nullish() });

const MOST_FINDINGS = 40;
const MOST_CHARACTERS = 500;

/** The findings in the content of a reply, in its order; blocks of other kinds are passed over. */
export function findingsIn(content: unknown): Finding[] {
  const blocks = Array.isArray(content) ? content : [];
  const ages = new Map(
    parsedAll(Found, blocks)
      .flatMap((block) => parsedAll(Result, block.content))
      .map(({ url, page_age }) => [url, page_age ?? null]),
  );
  return parsedAll(Said, blocks)
    .map(({ text, citations }) => ({
      text: shortened(text),
      pages: parsedAll(Citation, citations ?? [])
        .filter(({ url }) => isWebPage(url))
        .map(({ url, title, cited_text }) => ({
          url,
          title: shortened(title ?? ''),
          quote: shortened(cited_text ?? ''),
          date: ages.get(url) ?? null,
        })),
    }))
    .filter(({ text }) => /\p{L}/u.test(text))
    .slice(0, MOST_FINDINGS);
}

/** The host of a page, which a model and a reader may know; '' for what is no page. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#\s]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
}

function isWebPage(url: string): boolean {
  return hostOf(url) !== '' && !/[\s"'<>]/u.test(url);
}

function shortened(text: string): string {
  const line = cleaned(text).replace(/\s+/gu, ' ').trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`;
}

/** Those entries that have the shape. */
function parsedAll<T>(schema: z.ZodType<T>, entries: readonly unknown[]): T[] {
  return entries.flatMap((entry) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}
