/* Whether there is anything to agree to, for the screens that ask. */
import { Health } from '#shared/wire/coach-wire.ts';

export * from './consent.ts';

let asked: Promise<boolean> | undefined;

/** Whether Claude stands behind this app; asked once while the page lives, and again when nobody answered. */
export function offered(): Promise<boolean> {
  if (!navigator.onLine) return Promise.resolve(false);
  asked ??= lookThere().catch(() => {
    asked = undefined;
    return false;
  });
  return asked;
}

async function lookThere(): Promise<boolean> {
  const response = await fetch('/api/health');
  const health = Health.safeParse(await response.json());
  return health.success && health.data.coach === 'claude';
}
