/*
 * The browser's offer to install comes once, and may come before any screen is there. So this is loaded with
 * the first script and does nothing but keep it; install.ts, which knows what to do with it, comes when needed.
 */
export const kept: { offer?: Event | undefined; onOffer?: () => void } = {};

addEventListener('beforeinstallprompt', (event) => {
  // Without this Chrome shows a bar of its own, in the middle of whatever one does.
  event.preventDefault();
  kept.offer = event;
  kept.onOffer?.();
});
