/*
 * The real API, asked once for each case through the edge's own client: no repair, no second try, so that the
 * figures are the model's. What comes is recorded; a stand-in on this machine is recorded apart, because what it
 * says is nobody's.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, claude } from '#edge/claude.ts';
import { systemClock } from '#edge/clock.ts';
import { CATALOG, type PromptId } from '#prompts/catalog.ts';
import { costOf } from '#prompts/cost.ts';
import { type Call as PromptCall, settingFor } from '#prompts/models.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { fingerprint } from '#tests/prompts/lock.ts';
import type { Live } from '../eval-group.ts';
import { tabled } from '../table.ts';
import { TODAY } from './cases/looking-up.ts';
import { asKept, CASSETTES, type Call, keep, placeOf } from './cassette.ts';
import { type AnyCase, allCases } from './replay.ts';
import { spentOn, usageOf } from './scorers/money.ts';

const SILENCE_MS = 15_000;

/** Where replies are kept: with the others when the API itself answered. */
export function folderFor(baseURL: string | null): string {
  const host = baseURL === null ? '' : new URL(baseURL).hostname;
  const standIn = ['localhost', '127.0.0.1', '[::1]'].includes(host);
  return standIn ? join(import.meta.dirname, '../../../test-results/evals') : CASSETTES;
}

/** One call; null with the reason when nothing whole came. */
export async function askOnce(how: Live, call: PromptCall, request: MessageRequest) {
  const begun = performance.now();
  let firstWordsMs: number | null = null;
  const asked = await claude({ apiKey: how.apiKey, baseURL: how.baseURL, clock: systemClock }).ask(request, {
    signal: AbortSignal.timeout(settingFor(call).deadlineMs),
    silenceMs: SILENCE_MS,
    onText: () => {
      firstWordsMs ??= performance.now() - begun;
    },
  });
  return { asked, firstWordsMs, wholeMs: performance.now() - begun };
}

interface Row {
  readonly prompt: PromptId;
  readonly firstWordsMs: number;
  readonly wholeMs: number;
  readonly dollars: number;
  readonly outputTokens: number;
  readonly usable: boolean;
}

/** Asks all cases, keeps the replies, and tells speed and cost beside what was recorded before. */
export async function askLive(how: Live): Promise<readonly string[]> {
  const folder = folderFor(how.baseURL);
  if (folder !== CASSETTES) rmSync(folder, { recursive: true, force: true });
  const before = new Map(allCases().map(({ prompt }) => [prompt, spentOn(prompt).dollars]));
  const rows: Row[] = [];
  // One after the other: a latency measured among fifty others is theirs.
  for (const it of allCases()) {
    if (!it.askable) continue;
    const row = await askCase(how, it, folder);
    if (typeof row === 'string') how.say(`not recorded: ${it.prompt}/${it.id}: ${row}`);
    else rows.push(row);
  }
  const where =
    folder === CASSETTES ? 'in tests/evals/prompts/cassettes' : `apart, in ${folder}: a stand-in answered`;
  return [`${rows.length} replies were recorded ${where}.`, '', liveTable(rows, before), ''];
}

async function askCase(how: Live, { prompt, id, asking }: AnyCase, folder: string): Promise<Row | string> {
  const lookUpRequest = asking.lookUp?.request(TODAY) ?? null;
  const lookUp = lookUpRequest && (await recorded(how, `${prompt}/look-up` as PromptCall, lookUpRequest));
  if (typeof lookUp === 'string') return lookUp;
  const given = asking.lookUp && lookUp ? { findings: asking.lookUp.findings(lookUp.reply) } : {};
  const answer = await recorded(how, prompt, asking.request(given));
  if (typeof answer === 'string') return answer;
  const recordedOn = new Date().toISOString().slice(0, 10);
  keep(
    { prompt, version: CATALOG[prompt].version, recorded: recordedOn, lookUp, answer },
    placeOf(prompt, id, folder),
  );
  const text = typeof answer.reply === 'string' ? answer.reply : JSON.stringify(answer.reply);
  const calls = lookUp ? [lookUp, answer] : [answer];
  const sum = (of: (call: Call) => number) => calls.reduce((total, call) => total + of(call), 0);
  return {
    prompt,
    firstWordsMs: answer.firstWordsMs ?? 0,
    wholeMs: sum(({ wholeMs }) => wholeMs ?? 0),
    dollars: sum(({ model, usage }) =>
      usage ? costOf(model, usageOf({ ...answer, usage }, undefined, prompt)) : 0,
    ),
    outputTokens: sum(({ usage }) => usage?.output_tokens ?? 0),
    usable: asking.read(text, given).ok,
  };
}

/** A call as a cassette holds it, or why there is none. */
async function recorded(how: Live, call: PromptCall, request: MessageRequest): Promise<Call | string> {
  const { asked, firstWordsMs, wholeMs } = await askOnce(how, call, request);
  const { result } = asked;
  if (!result.ok) return result.error.kind;
  if (result.value.ending !== 'whole') return result.value.ending;
  return {
    request: fingerprint(request),
    model: asked.model,
    reply: call.endsWith('/look-up') ? result.value.content : asKept(result.value.text),
    usage: countsOf(asked),
    firstWordsMs: firstWordsMs === null ? null : Math.round(firstWordsMs),
    wholeMs: Math.round(wholeMs),
  };
}

function countsOf({ usage }: Asked): Call['usage'] {
  return usage && { ...usage };
}

function liveTable(rows: readonly Row[], before: ReadonlyMap<PromptId, number>): string {
  const prompts = [...new Set(rows.map(({ prompt }) => prompt))];
  return tabled(
    [
      'live',
      'usable at once',
      'first words p50 / p95',
      'whole p50 / p95',
      'tokens out',
      'cost',
      'cost before',
    ],
    prompts.map((prompt) => {
      const own = rows.filter((row) => row.prompt === prompt);
      const mean = (of: (row: Row) => number) => own.reduce((sum, row) => sum + of(row), 0) / own.length;
      const spread = (of: (row: Row) => number) =>
        [0.5, 0.95].map((share) => quantile(own.map(of), share)).join(' / ');
      const old = before.get(prompt);
      return [
        prompt,
        `${own.filter(({ usable }) => usable).length} of ${own.length}`,
        `${spread(({ firstWordsMs }) => firstWordsMs)} ms`,
        `${spread(({ wholeMs }) => wholeMs)} ms`,
        mean(({ outputTokens }) => outputTokens).toFixed(0),
        `$${mean(({ dollars }) => dollars).toFixed(5)}`,
        old === undefined ? '' : `$${old.toFixed(5)}`,
      ];
    }),
  );
}

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
