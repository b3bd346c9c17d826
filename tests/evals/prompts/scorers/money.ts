/* What replies cost: by the API's own count where a model was asked, estimated from above where we wrote them. */
import { utf8Length } from '#prompts/caps.ts';
import { CATALOG, type PromptId } from '#prompts/catalog.ts';
import { costOf, inputTokensAtMost, type Usage } from '#prompts/cost.ts';
import { type Call as PromptCall, SETTINGS } from '#prompts/models.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { largestInterview } from '#tests/prompts/largest-interview.ts';
import { type Bounds, type Figure, numberOf } from '../../eval-group.ts';
import { type Call, textOf } from '../cassette.ts';
import { replaysOf } from '../replay.ts';

const BYTES_PER_TOKEN = 2.5;
/** What a call thinks where it may; estimated, because nobody counts a reply written by hand. */
const THINKING_TOKENS = 500;

/** Of each prompt the mean cost of a case, and what the largest interview comes to with replies of this length. */
export function moneyFigures(bounds: Bounds): Figure[] {
  const spent = (Object.keys(CATALOG) as PromptId[]).map((prompt) => ({
    prompt,
    ...spentOn(prompt),
  }));
  const written = Object.fromEntries(spent.map(({ prompt, output }) => [prompt, output]));
  const largest = largestInterview({ cached: true, written }).reduce((sum, { dollars }) => sum + dollars, 0);
  return [
    ...spent.map(({ prompt, dollars, output }) =>
      numberOf(
        `cost: ${prompt}, mean of a case`,
        dollars,
        `$${dollars.toFixed(5)}, ${Math.round(output)} tokens out`,
        bounds,
      ),
    ),
    numberOf('cost: the largest interview', largest, `$${largest.toFixed(4)}`, bounds),
  ];
}

/** What a case costs and how much is written for it, in the mean. */
export function spentOn(prompt: PromptId): { readonly dollars: number; readonly output: number } {
  const replays = replaysOf(prompt);
  const usages = replays.flatMap(({ cassette, requests }) => {
    const calls = cassette.lookUp ? [cassette.lookUp, cassette.answer] : [cassette.answer];
    return calls.map((call, index) => ({ call, usage: usageOf(call, requests[index], prompt) }));
  });
  const dollars = usages.reduce((sum, { call, usage }) => sum + costOf(call.model, usage), 0);
  const output = usages.reduce((sum, { usage }) => sum + usage.output_tokens, 0);
  const cases = Math.max(1, replays.length);
  return { dollars: dollars / cases, output: output / cases };
}

/** The API's count; of a reply written by hand our own, from above. */
export function usageOf(call: Call, request: MessageRequest | undefined, prompt: PromptCall): Usage {
  if (call.usage) {
    // Absent and undefined are the same to a count.
    return call.usage as Usage;
  }
  const thinks = SETTINGS[prompt].thinking === 'on' ? THINKING_TOKENS : 0;
  return {
    input_tokens: request ? inputTokensAtMost(request) : 0,
    output_tokens: Math.ceil(utf8Length(textOf(call)) / BYTES_PER_TOKEN) + thinks,
    server_tool_use: request?.tools ? { web_search_requests: 1 } : null,
  };
}
