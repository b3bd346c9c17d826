import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

/** What the build would put in. */
const define = { __APP_VERSION__: JSON.stringify('0.0.0-test') };

/** Generous, because a slow machine is no bug: a test that hangs still ends, and no time is asserted. */
const PATIENCE_MS = 60_000;

/** Two projects: pure code in node, and what needs a document in happy-dom. Browser flows are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: PATIENCE_MS,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/flows/**', 'tests/web/{parts,screens}/**'],
        },
      },
      {
        define,
        plugins: [solid()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          testTimeout: PATIENCE_MS,
          include: ['tests/web/{parts,screens}/**/*.test.tsx'],
        },
      },
    ],
  },
});
