import { test as base } from '@playwright/test';
import type { Pace } from './fake-claude/streamed.ts';
import { type ServerWithClaude, startServerWithClaude } from './server-with-claude.ts';

/**
 * A test whose app stands before a worker and a Claude of its own.
 * @param pace how fast that Claude writes; it takes no time by itself.
 */
export const withClaude = (pace?: Partial<Pace>) =>
  base.extend<{ claude: ServerWithClaude }>({
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern to know what a fixture needs.
    claude: async ({}, use) => {
      const server = await startServerWithClaude(pace);
      await use(server);
      await server.stop();
    },
    baseURL: async ({ claude }, use) => use(claude.url),
  });
