/*
 * Lighthouse mobile: simulated slow 4G (150 ms, 1.6 Mbps) and 4× CPU, a first visit each time, medians. Home is
 * measured in all; the other screens only where speed is not the question.
 */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { anyFreePort } from '#edge/local/serve.ts';
import type { Bench, Figure, Unit } from '../bench.ts';
import { type PEERS, peers } from '../peers.ts';
import { medians } from '../samples.ts';
import { chromiumOptions } from '../stage/phone.ts';
import type { Stage } from '../stage/stage.ts';

type PeerFigures = (typeof PEERS)['Liftoff']['lighthouse'];

/** Rows of Home: a category or an audit of Lighthouse. */
const HOME = [
  { what: 'Performance', id: 'performance', unit: 'of 100', goal: 98, peer: 'performance' },
  { what: 'Largest contentful paint', id: 'largest-contentful-paint', unit: 'ms', goal: 1250, peer: 'lcp' },
  { what: 'First contentful paint', id: 'first-contentful-paint', unit: 'ms', peer: 'fcp' },
  { what: 'Total blocking time', id: 'total-blocking-time', unit: 'ms', goal: 150, peer: 'tbt' },
  { what: 'Speed index', id: 'speed-index', unit: 'ms', peer: 'speedIndex' },
  { what: 'Layout shift', id: 'cumulative-layout-shift', unit: '', goal: 0.02 },
  { what: 'Accessibility', id: 'accessibility', unit: 'of 100', goal: 100, peer: 'accessibility' },
  { what: 'Best practices', id: 'best-practices', unit: 'of 100', goal: 100, peer: 'bestPractices' },
  { what: 'SEO', id: 'seo', unit: 'of 100', goal: 100 },
] as const satisfies readonly {
  what: string;
  id: string;
  unit: Unit;
  goal?: number;
  peer?: keyof PeerFigures;
}[];

const OTHER_SCREENS = ['/start', '/history', '/applications', '/settings'];
const OTHER_CATEGORIES = ['accessibility', 'best-practices', 'seo'];

export const lighthouseMobile: Bench = {
  name: 'lighthouse',
  title: 'Lighthouse mobile',
  async measure(stage) {
    const failed = new Set<string>();
    const runs: Record<string, number | undefined>[] = [];
    for (let run = 0; run < stage.runs; run += 1) {
      await stage.quiet();
      runs.push(await visit(stage, '/', failed));
    }
    const found = medians(
      runs,
      HOME.map(({ id }) => id),
    );
    const figures: Figure[] = HOME.map(({ what, id, unit, ...more }) => ({
      what: `/ ${what}`,
      ours: found[id],
      unit,
      ...('goal' in more ? { goal: more.goal } : {}),
      ...('peer' in more ? { peers: peers(unit, (peer) => peer.lighthouse[more.peer]) } : {}),
    }));
    for (const path of OTHER_SCREENS) {
      const scores = await visit(stage, path, failed, OTHER_CATEGORIES);
      for (const category of OTHER_CATEGORIES) {
        figures.push({ what: `${path} ${category}`, ours: scores[category], unit: 'of 100', goal: 100 });
      }
    }
    const performances = runs.map(({ performance }) => performance).join(', ');
    return {
      figures,
      remarks: [
        `Performance of each run: ${performances}.`,
        ...[...failed].map((audit) => `Failed: ${audit}`),
      ],
    };
  },
};

/** Scores (0–100) and audits (their own units) of one visit by a new browser, by their ids. */
async function visit(
  { server }: Stage,
  path: string,
  failed: Set<string>,
  onlyCategories?: string[],
): Promise<Record<string, number | undefined>> {
  const port = await anyFreePort();
  const { executablePath, args } = chromiumOptions(server);
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const flags = { port, logLevel: 'error', ...(onlyCategories ? { onlyCategories } : {}) } as const;
    const result = await lighthouse(server.url + path, flags);
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'no result');
    const { categories, audits } = result.lhr;
    for (const { auditRefs } of Object.values(categories)) {
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        const missed = audit?.scoreDisplayMode === 'binary' && audit.score === 0 && weight > 0;
        if (missed) failed.add(`${path} ${id}: ${audit.title}`);
      }
    }
    return Object.fromEntries([
      ...Object.entries(audits).map(([id, audit]) => [id, audit.numericValue]),
      ...Object.entries(categories).map(([id, { score }]) => [
        id,
        score === null ? undefined : Math.round(score * 100),
      ]),
    ]);
  } finally {
    await browser.close();
  }
}
