/**
 * The first sieve: the platform's own counter, at the place where a request arrives. It is coarse, one per
 * location, and keeps a flood from one address away from the one object that counts exactly.
 */
export interface SieveSettings {
  /** `[[ratelimits]]` in wrangler.toml; without it everything passes to the object. */
  readonly SIEVE?: { limit(request: { key: string }): Promise<{ success: boolean }> };
}

/** Whether an address may pass. A sieve that fails lets through: the exact count is behind it. */
export async function mayPass({ SIEVE }: SieveSettings, address: string): Promise<boolean> {
  if (!SIEVE) return true;
  try {
    return (await SIEVE.limit({ key: address })).success;
  } catch {
    return true;
  }
}
