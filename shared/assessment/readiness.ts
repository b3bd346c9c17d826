import type { Readiness } from '../interview/records.ts';

/** With fewer scored answers the on-device coach says nothing about readiness: one good answer is no session. */
const ENOUGH_ON_DEVICE = 3;

/** A score from 1 to 10 that alone would cost the job, however good the other answers are. */
export const CRITICAL_SCORE = 3;

/**
 * How ready a session shows the candidate to be (000-81…83, X18). Read from the unrounded mean 1–10: from 8
 * ready, from 6 almost ready, below that needs practice; null when nothing was scored. A critical gap
 * lowers it by one band and nothing raises it. The on-device coach alone cannot vouch for "ready": strong
 * answers in words it does not know land lower, and polished ones higher, than they deserve. So its highest
 * band is almost ready, a critical gap lowers that one too, and on fewer than three answers it says nothing.
 */
export function readinessOf({
  mean,
  scored,
  criticalGap,
  onDeviceOnly,
}: {
  readonly mean: number | null;
  /** How many answers the mean is made of. */
  readonly scored: number;
  /** Whether a judgment showed a gap that alone would cost the job. */
  readonly criticalGap: boolean;
  /** Whether every judgment behind the mean is the on-device coach's. */
  readonly onDeviceOnly: boolean;
}): Readiness | null {
  if (mean === null || (onDeviceOnly && scored < ENOUGH_ON_DEVICE)) return null;
  if (mean >= 8 && !onDeviceOnly) return criticalGap ? 'almost_ready' : 'ready';
  if (mean >= 6 && !criticalGap) return 'almost_ready';
  return 'needs_practice';
}
