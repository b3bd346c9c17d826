/** The value below which `share` (0–1) of the samples lie, by nearest rank; undefined without samples. */
export function percentile(samples: readonly number[], share: number): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle sample. */
export function median(samples: readonly number[]): number | undefined {
  return percentile(samples, 0.5);
}

/** The samples' medians, one per property. */
export function medians<K extends string>(
  samples: readonly Readonly<Partial<Record<K, number | undefined>>>[],
  keys: readonly K[],
): Record<K, number | undefined> {
  const of = (key: K) => median(samples.map((sample) => sample[key]).filter((value) => value !== undefined));
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number | undefined>;
}

/** The least of the samples, for the column "Fastest". */
export function fastest(samples: readonly number[]): number | undefined {
  return percentile(samples, 0);
}
