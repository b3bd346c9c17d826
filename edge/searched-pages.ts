/**
 * Whether a look-up's content holds a search that worked. A tool that failed says so inside a good answer, and
 * a model may answer from memory: neither is to be kept for thirty days as what was found. A search that worked
 * and found nothing is an answer.
 */
export function searchedPages(content: readonly { readonly [key: string]: unknown }[]): boolean {
  return content.some(
    ({ type, content: found }) => type === 'web_search_tool_result' && Array.isArray(found),
  );
}
