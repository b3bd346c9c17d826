import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './tests/helpers/chromium.ts';

/** Where the flows find the app; another port lets two working copies run theirs side by side. */
const PORT = Number(process.env.FLOWS_PORT ?? 8791);

// Workers load this file again and inherit the answer, so the browser is looked for once.
process.env.CHROMIUM_PATH ??= findChromium() ?? '';

/** The flows: the built app and the real worker, on a phone. `npm run build` first; `npm test` does. */
export default defineConfig({
  testDir: 'tests/flows',
  outputDir: 'test-results/flows',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Waiting ends with what is awaited; only a failure takes this long. A busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-first-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [...CHROMIUM_ARGUMENTS],
    },
  },
  webServer: {
    command: 'node .ci/node-version.mjs edge/local/start.ts --no-build',
    url: `http://localhost:${PORT}/api/health`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
