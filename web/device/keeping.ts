/* Whether what is written here will be here tomorrow, and without a network, as far as the browser says. */

/** Whether the browser promised not to clear this app's data when space runs short; null when it does not say. */
export async function persisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
}

/** Asks for that promise. Some browsers ask the person, some decide by how the app is used. */
export async function persist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/**
 * Whether everything the app needs is on the device; null where the browser has no way to keep it, or refuses,
 * as some private windows do.
 */
export async function worksOffline(): Promise<boolean | null> {
  if (!('serviceWorker' in navigator)) return null;
  return navigator.serviceWorker.getRegistration().then(
    (registration) => Boolean(registration?.active),
    () => null,
  );
}

/** Resolves when it is. Where that does not come about, neither does this end. */
export async function offlineReady(): Promise<void> {
  await navigator.serviceWorker?.ready;
}
