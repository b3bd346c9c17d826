/* Installing, as far as a browser lets an app help with it. */
import { kept } from './install-offer.ts';

/** What can be done about installing. `none`: nothing that we know of in this browser. */
export type InstallWay =
  /** The browser asks when told to. */
  | 'prompt'
  /** A phone or tablet of Apple: one does it oneself, from the Share menu. */
  | 'share-menu'
  /** Safari on a desk: from the Share menu as well, into the Dock. */
  | 'dock'
  /** Installed, and open as such or just now. */
  | 'installed'
  | 'none';

/** The event in which Chromium offers to install; TypeScript's DOM library does not describe it. */
type InstallOffer = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

const DECLINED_KEY = 'rehearse:install-declined';
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

let installed = false;
const watchers = new Set<() => void>();
const tell = () => {
  for (const onChange of [...watchers]) onChange();
};
kept.onOffer = tell;
addEventListener('appinstalled', () => {
  kept.offer = undefined;
  installed = true;
  tell();
});

/** The way this browser has at this moment. */
export function way(): InstallWay {
  if (installed || opensAsApp()) return 'installed';
  return kept.offer ? 'prompt' : bySafari();
}

/** Lets the browser ask; call it from a tap. True when the person agreed. */
export async function ask(): Promise<boolean> {
  const offer = kept.offer as InstallOffer | undefined;
  // An offer can be used once; the browser makes another when it sees fit.
  kept.offer = undefined;
  const agreed = await offer?.prompt().then(
    ({ outcome }) => outcome === 'accepted',
    () => false, // the browser would not ask: it offers again when it sees fit
  );
  installed ||= agreed === true;
  tell();
  return agreed === true;
}

/** False for 30 days after "Not now". */
export function welcome(now: number): boolean {
  try {
    const declined = localStorage.getItem(DECLINED_KEY);
    return declined === null || now - Number(declined) > DAYS_30;
  } catch {
    return true; // without site data nothing was remembered
  }
}

/** Remembers "Not now". */
export function decline(now: number): void {
  try {
    localStorage.setItem(DECLINED_KEY, String(now));
  } catch {
    // Without site data the row comes back with the next visit.
  }
}

/** Calls back when `way` may have changed; the returned function ends it. */
export function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

function opensAsApp(): boolean {
  return matchMedia('(display-mode: standalone)').matches || standalone() === true;
}

/** A property only WebKit on Apple's own systems has; undefined elsewhere. */
function standalone(): unknown {
  return (navigator as { standalone?: unknown }).standalone;
}

/** A tablet may say that it is a desktop; its touch points tell. The Dock takes sites since Safari 17. */
function bySafari(): InstallWay {
  if (standalone() !== undefined && navigator.maxTouchPoints > 1) return 'share-menu';
  const { userAgent } = navigator;
  const version = Number(/Macintosh.* Version\/(\d+)\S* Safari\//.exec(userAgent)?.[1] ?? 0);
  return version >= 17 ? 'dock' : 'none';
}
