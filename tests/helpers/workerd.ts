import type { TestHarness } from 'wrangler';
import { PROJECT, QUIET_WRANGLER } from '#edge/local/serve.ts';

/**
 * A worker of ours in workerd with a budget of its own, empty at first, and no built app behind it. `main` is its
 * entry, from the project's root; `vars` are the deployment's settings. Nobody has to listen: `listen()` starts it.
 */
export async function workerd(main: string, vars: Record<string, string> = {}): Promise<TestHarness> {
  // Wrangler reads these when it is loaded, from the process it is in.
  Object.assign(process.env, QUIET_WRANGLER);
  const { createTestHarness } = await import('wrangler');
  return createTestHarness({
    root: PROJECT,
    workers: [
      {
        config: {
          name: 'rehearse-in-test',
          main,
          compatibility_date: '2026-10-01',
          compatibility_flags: ['enable_request_signal'],
          durable_objects: { bindings: [{ name: 'BUDGET', class_name: 'Budget' }] },
          migrations: [{ tag: 'v1', new_sqlite_classes: ['Budget'] }],
          vars,
        },
      },
    ],
  });
}
