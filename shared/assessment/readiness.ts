import type { Readiness } from '../interview/records.ts';

/**
 * How ready a session shows the candidate to be (000-81…83, X18). Read from the unrounded mean 1–10: from 8
 * ready, from 6 almost ready, below that needs practice; null when nothing was scored. A critical gap
 * lowers it by one band and nothing raises it. The on-device coach alone cannot vouch for "ready" (scoring,
 * 6.5: strong answers in words it does not know land lower, and polished ones higher, than they deserve).
 */
export function readinessOf({
  mean,
  criticalGap,
  onDeviceOnly,
}: {
  readonly mean: number | null;
  /** Whether a judgment flagged a gap that alone would cost the job. */
  readonly criticalGap: boolean;
  /** Whether every judgment behind the mean is the on-device coach's. */
  readonly onDeviceOnly: boolean;
}): Readiness | null {
  if (mean === null) return null;
  if (mean >= 8) return criticalGap || onDeviceOnly ? 'almost_ready' : 'ready';
  if (mean >= 6 && !criticalGap) return 'almost_ready';
  return 'needs_practice';
}
