/* The group of evals that plays tampered material: 120 texts, forty each in answer, résumé and job. */
import { type Bounds, type EvalGroup, shareOf } from '../eval-group.ts';
import inFile from './bounds.json' with { type: 'json' };
import { elsewhereCounts } from './elsewhere.ts';
import { fenceCounts } from './fences.ts';
import { INJECTIONS } from './injections.ts';
import { askLive } from './live.ts';
import { obedienceCounts } from './obedience.ts';
import { onDeviceCounts } from './on-device.ts';

const bounds: Bounds = inFile;

export const injections: EvalGroup = {
  name: 'injections',
  title: 'Injections',
  about: `${INJECTIONS.length} texts that speak to a machine. What a model makes of them only LIVE=1 tells; here stands what code makes of a model that obeyed.`,
  bounds,
  live: askLive,
  // Async, because another group has to be.
  measure: async () =>
    [...fenceCounts(), ...obedienceCounts(), ...elsewhereCounts(), ...onDeviceCounts()].map((count) =>
      shareOf(count, bounds),
    ),
};
