/*
 * Keeping what is typed: one draft of 2,000 characters into the app's own store (in-browser/store.ts), at
 * 4× CPU, until the disk has it.
 *
 * Reference: the same text put into a bare IndexedDB table in the same page.
 */
import type { Bench } from '../bench.ts';
import type * as inBrowser from '../in-browser/store.ts';
import { peers } from '../peers.ts';
import { percentile } from '../samples.ts';
import { bundled } from '../stage/bundled.ts';
import { SPEEDS } from '../stage/phone.ts';
import { BARE_PAGE } from '../stage/server.ts';

const PUTS = 200;

export const store: Bench = {
  name: 'store',
  title: 'Keeping a draft, 4× CPU',
  async measure(stage) {
    const phone = await stage.newPhone();
    const { page } = await phone.open(SPEEDS.phone);
    await page.goto(BARE_PAGE);
    await page.evaluate(await bundled('store.ts'));
    const put = (which: keyof typeof inBrowser) =>
      page.evaluate(`window.bench.${which}(${PUTS})`) as Promise<number[]>;
    await stage.quiet();
    const plain = await put('putRows');
    await stage.quiet();
    const ours = await put('putDrafts');
    await phone.close();
    const figure = (what: string, share: number) => ({
      what,
      ours: percentile(ours, share),
      unit: 'ms' as const,
      reference: { of: 'in bare IndexedDB', value: percentile(plain, share) ?? Number.NaN },
    });
    return {
      figures: [
        figure('Draft put, p50', 0.5),
        { ...figure('Draft put, p95', 0.95), goal: 10, peers: peers('ms', (peer) => peer.draftPut) },
        figure('Draft put, longest', 1),
      ],
      remarks: [`${PUTS} puts each, durability "strict".`],
    };
  },
};
