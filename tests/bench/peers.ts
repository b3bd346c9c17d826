/*
 * What others reach, as constants: measured in November 2026 on 2 shared cores with Chromium 156 and
 * Lighthouse 13.5, each app built from its own sources and served over HTTP/2 with brotli 11 from loopback.
 * They are the yardstick's other end, not a live measurement: read them within a factor of 2, and compare on a
 * machine of that kind.
 *
 * "Skeleton" is the floor of our own stack: three routes, a live query, a virtual list and a service worker.
 */
import type { Unit } from './bench.ts';
import { say } from './table.ts';

/** When and where, for the head of a table. */
export const PEERS_MEASURED = 'measured November 2026 on 2 shared cores';

interface Peer {
  /** Brotli, kB; all JavaScript of a first visit. */
  readonly firstLoadJs: number;
  readonly requests: number;
  /** MB, after a first visit at 4× CPU. */
  readonly heap: number;
  /** Lighthouse mobile, simulated slow 4G at 4× CPU, medians of 3; times in ms. */
  readonly lighthouse: {
    readonly performance: number;
    readonly fcp: number;
    readonly lcp: number;
    readonly tbt: number;
    readonly speedIndex: number;
    readonly accessibility: number;
    readonly bestPractices: number;
  };
  /** Brotli, kB of what the service worker keeps. */
  readonly precache?: number;
  /** A new page without a network at 4× CPU, medians of 15, ms; nothing stored. */
  readonly offline?: { readonly fcp: number; readonly lcp: number; readonly lastLongTask: number };
  /** A list of 10,000 rows at 4× CPU: from a tap to the first rows and frames while flung, ms; MB held. */
  readonly history?: {
    readonly firstRows: number;
    readonly frame: { readonly p95: number; readonly longest: number };
    readonly heap: number;
  };
  /** From a key to its frame in a long answer at 4× CPU, ms. */
  readonly key?: { readonly p95: number; readonly longest: number };
  /** A draft of 2,000 characters into the database at 4× CPU, p95, ms. */
  readonly draftPut?: number;
}

export const PEERS = {
  Skeleton: {
    firstLoadJs: 63.8,
    requests: 8,
    heap: 2.7,
    lighthouse: {
      performance: 98,
      fcp: 840,
      lcp: 840,
      tbt: 167,
      speedIndex: 840,
      accessibility: 100,
      bestPractices: 96,
    },
    precache: 70,
    offline: { fcp: 348, lcp: 600, lastLongTask: 636 },
    history: { firstRows: 83, frame: { p95: 26, longest: 133 }, heap: 30 },
    key: { p95: 32, longest: 144 },
    draftPut: 7.8,
  },
  Squoosh: {
    firstLoadJs: 30.6,
    requests: 18,
    heap: 1.4,
    lighthouse: {
      performance: 99,
      fcp: 1280,
      lcp: 1400,
      tbt: 36,
      speedIndex: 1280,
      accessibility: 86,
      bestPractices: 96,
    },
    offline: { fcp: 472, lcp: 856, lastLongTask: 3284 },
  },
  Liftoff: {
    firstLoadJs: 120.7,
    requests: 11,
    heap: 3.0,
    lighthouse: {
      performance: 99,
      fcp: 940,
      lcp: 1750,
      tbt: 136,
      speedIndex: 1060,
      accessibility: 84,
      bestPractices: 100,
    },
  },
  FoloUp: {
    firstLoadJs: 305.8,
    requests: 24,
    heap: 6.0,
    lighthouse: {
      performance: 91,
      fcp: 820,
      lcp: 2480,
      tbt: 309,
      speedIndex: 820,
      accessibility: 98,
      bestPractices: 96,
    },
  },
  Phanpy: {
    firstLoadJs: 340.4,
    requests: 139,
    heap: 4.8,
    lighthouse: {
      performance: 85,
      fcp: 2410,
      lcp: 3830,
      tbt: 104,
      speedIndex: 2410,
      accessibility: 97,
      bestPractices: 100,
    },
  },
  Actual: {
    firstLoadJs: 1239.1,
    requests: 26,
    heap: 13.3,
    lighthouse: {
      performance: 59,
      fcp: 6930,
      lcp: 7680,
      tbt: 15,
      speedIndex: 6930,
      accessibility: 89,
      bestPractices: 100,
    },
    precache: 4350,
    offline: { fcp: 2836, lcp: 4956, lastLongTask: 5201 },
  },
} satisfies Readonly<Record<string, Peer>>;

/** One figure of all peers that have it: "Skeleton 64 · Liftoff 121 …". */
export function peers(unit: Unit, pick: (peer: Peer) => number | undefined): string {
  return Object.entries<Peer>(PEERS)
    .flatMap(([name, peer]) => {
      const value = pick(peer);
      return value === undefined ? [] : [`${name} ${say(value, unit)}`];
    })
    .join(' · ');
}
