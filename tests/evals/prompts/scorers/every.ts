/* What is measured of every reply, whatever was asked. */
import type { PromptId } from '#prompts/catalog.ts';
import type { Count } from '../../eval-group.ts';
import type { Replay } from '../replay.ts';
import { type Check, hasMarkup, textsIn } from './checks.ts';

/** A replay of any prompt, as far as all are alike. */
export interface AnyReplay {
  readonly name: string;
  readonly stale: readonly string[];
  readonly byHand: boolean;
  readonly output: Replay<PromptId>['output'];
  readonly refused: boolean;
  /** Sentences of the case, and whether they hold. */
  readonly holds: readonly Check[];
}

/** A replay without its types. */
export function untyped<P extends PromptId>({
  prompt,
  case: it,
  cassette,
  stale,
  output,
}: Replay<P>): AnyReplay {
  return {
    name: `${prompt}/${it.id}`,
    stale,
    byHand: cassette.recorded === 'by hand',
    output,
    refused: it.refused ?? false,
    holds: Object.entries(it.holds ?? {}).map(([sentence, holds]) => [
      output.ok && holds(output.value),
      sentence,
    ]),
  };
}

export function everyCount(replays: readonly AnyReplay[], unrecorded: readonly string[]): Count[] {
  return [
    {
      what: 'cases with a recorded reply',
      checks: [
        ...replays.map(({ name }): Check => [true, name]),
        ...unrecorded.map((name): Check => [false, `${name}: nothing is recorded`]),
      ],
    },
    {
      what: 'replies to the request of today',
      checks: replays.map(
        ({ name, stale, byHand }): Check => [stale.length === 0, `${name}: ${adviceOn(byHand)}`],
      ),
    },
    {
      what: 'replies our code could use',
      checks: replays
        .filter(({ refused }) => !refused)
        .map(
          ({ name, output }): Check => [
            output.ok,
            `${name}: ${output.ok ? '' : output.error.because.join(' ')}`,
          ],
        ),
    },
    {
      what: 'faulty replies our code refused',
      checks: replays
        .filter(({ refused }) => refused)
        .map(({ name, output }): Check => [!output.ok, `${name}: it went through`]),
    },
    {
      what: 'sentences about cases that hold',
      checks: replays.flatMap(({ name, holds }) =>
        holds.map(([held, sentence]): Check => [held, `${name}: not so: ${sentence}`]),
      ),
    },
    {
      what: 'outputs without links or mark-up',
      checks: replays
        .filter(({ name }) => !name.startsWith('company-research/'))
        .flatMap(({ name, output }) =>
          output.ok ? [[!textsIn(output.value).some(hasMarkup), `${name}: a link or mark-up`] as const] : [],
        ),
    },
  ];
}

function adviceOn(byHand: boolean): string {
  return byHand
    ? 'stale: read the case beside what is asked now, then npm run evals -- prompts --accept'
    : 'stale: record anew';
}
