import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, type Server, serve } from '#edge/local/serve.ts';
import { type FakeClaude, fakeClaude } from './fake-claude/fake-claude.ts';
import { serveFakeClaude } from './fake-claude/serve.ts';
import type { Pace } from './fake-claude/streamed.ts';

export interface ServerWithClaude extends Server {
  readonly fake: FakeClaude;
  /** What Claude was asked, by the field of the reply only one prompt has. */
  asked(prompt: keyof typeof ONLY_IN): number;
}

/** A field that the schema of one prompt alone has. */
const ONLY_IN = {
  question: 'question_text',
  analysis: 'brief_feedback',
  questionFeedback: 'revised_answer',
  sessionFeedback: 'coaching_priorities',
} as const;

/**
 * The built app and the worker with a key, in front of a fake of its own. The worker's memory is its own too: a
 * spending limit that one flow reaches must not meet another.
 * @param pace how fast the fake writes; it takes no time by itself.
 */
export async function startServerWithClaude(pace: Partial<Pace> = {}): Promise<ServerWithClaude> {
  const { url, fake, stop: stopFake } = await serveFakeClaude(fakeClaude({ pace }));
  const state = await mkdtemp(join(tmpdir(), 'rehearse-flow-'));
  const settings = { ANTHROPIC_API_KEY: 'sk-of-a-flow', ANTHROPIC_BASE_URL: url };
  const server = await serve(await anyFreePort(), 'dist/client', settings, state);
  return {
    ...server,
    fake,
    asked: (prompt) =>
      fake.calls.filter(({ body }) => JSON.stringify(body.output_config ?? {}).includes(ONLY_IN[prompt]))
        .length,
    async stop() {
      await server.stop();
      await stopFake();
      await rm(state, { recursive: true, force: true });
    },
  };
}
