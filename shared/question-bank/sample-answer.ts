import type { SampleAnswer } from './samples/sample.ts';

export type { SampleAnswer };

/**
 * 002-15: an example of a good answer to a question of the bank, or null where there is none. Loaded when first
 * asked for; rejects when that fails, so a screen must be able to go without.
 */
export async function sampleAnswer(bankId: string): Promise<SampleAnswer | null> {
  const { SAMPLES } = await import('./samples/samples.ts');
  return Object.hasOwn(SAMPLES, bankId) ? (SAMPLES[bankId] ?? null) : null;
}
