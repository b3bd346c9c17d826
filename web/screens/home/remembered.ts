/*
 * What Home looked like last, so that its first paint has room for what will stand there: nobody is shown an
 * introduction for a moment, and no button moves away from a thumb. The attribute is set before the first
 * paint by before-paint.js; the key goes with everything else when all is deleted.
 */

/** first: nothing was ever practiced here. known: there is something to look back on. open: something to go on with. */
export type HomeState = 'first' | 'known' | 'open';

const KEY = 'rehearse:home';

/** How Home looked when it was left last. */
export function rememberedHome(): HomeState {
  // There is no document while the first paint is made into HTML; that is made for newcomers.
  const state = typeof document === 'undefined' ? undefined : document.documentElement.dataset.home;
  return state === 'known' || state === 'open' ? state : 'first';
}

/** Remembers how Home looks now, for this page and the next start. */
export function rememberHome(state: HomeState): void {
  document.documentElement.dataset.home = state;
  try {
    localStorage.setItem(KEY, state);
  } catch {
    // Refused storage costs a jump at the next start, nothing else.
  }
}
