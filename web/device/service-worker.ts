/**
 * Keeps the app on the device and brings new versions, with consent only.
 *
 * A page is never reloaded by itself: somebody may be in the middle of a sentence. A new version is
 * fetched, waits, and takes over when the person says so.
 */

/** What a page wants to hear about. */
export type UpdateNews = {
  /** A newer version is ready. `apply` takes it into use, here by one reload; call it on the person's word. */
  onWaiting(apply: () => void): void;
};

/**
 * `unsupported`: this browser (or a development server) has no service worker for us. `refused`: the browser
 * would not have it, as in some private windows. In both cases the app works, with a network.
 */
export type Watch = 'watching' | 'unsupported' | 'refused';

const SCRIPT = '/sw.js';
const HOUR = 60 * 60 * 1000;
/** How long the new version may take to come into charge before the page is loaded again without that. */
const TAKEOVER_MS = 4000;

/**
 * Registers the service worker once the page has loaded, so that it competes with nothing, and reports news.
 * The library that does it is fetched only then. Call it once per page.
 */
export async function watchForUpdate(news: UpdateNews): Promise<Watch> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return 'unsupported';
  await pageLoaded();
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(trustedScript());

  let consented = false;
  let replaced = false;
  const reloadOnce = () => {
    if (replaced) return;
    replaced = true;
    window.location.reload();
  };
  worker.addEventListener('waiting', () =>
    news.onWaiting(() => {
      consented = true;
      worker.messageSkipWaiting();
      // A worker that was replaced meanwhile never answers, and a button that does nothing is worse than a reload.
      setTimeout(reloadOnce, TAKEOVER_MS);
    }),
  );

  // The very first worker takes charge of a page that had none; that replaces nothing.
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (consented) reloadOnce();
    // Another tab agreed. The files of this page's version are gone, but its words are not ours to lose.
    else if (hadController) news.onWaiting(reloadOnce);
    hadController = true;
  });

  // A worker that cannot be installed (no space left, a hotel's login page) leaves everything as it is; the
  // next visit tries again.
  const registration = await worker.register({ immediate: true }).catch(() => undefined);
  if (!registration) return 'refused';
  checkOnReturn(() => worker.update());
  return 'watching';
}

/** Asks for a newer version when the person comes back to the page, at most once an hour. */
function checkOnReturn(check: () => Promise<void>): void {
  let lastCheck = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - lastCheck < HOUR) return;
    lastCheck = performance.now();
    // Failing means no network, and then there is nothing newer to be had; the next return asks again.
    check().catch(() => {});
  });
}

/** The part of the Trusted Types API used here; TypeScript's DOM library does not describe it yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): { toString(): string } };
};

/** The one script address the page's policy lets through, as the type the browser asks for. */
function trustedScript(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return SCRIPT;
  const policy = trustedTypes.createPolicy('service-worker-url', {
    createScriptURL: (url) => {
      if (url !== SCRIPT) throw new TypeError(`not our service worker: ${url}`);
      return url;
    },
  });
  // Workbox calls toString() where it compares and hands the object itself to register(), as it should be.
  return policy.createScriptURL(SCRIPT) as unknown as string;
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}
