import { describe, test } from 'vitest';
import { storeCases } from './store-cases.ts';
import type { Opened } from './store-checks.ts';

/** The contract every implementation of the store keeps; each case opens an empty store of its own. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    test.each(storeCases)('$name', async ({ run }) => {
      const opened = await open();
      try {
        await run(opened);
      } finally {
        await opened.close();
      }
    });
  });
}
