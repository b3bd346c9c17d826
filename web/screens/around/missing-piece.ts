/** A file of the app that is neither on the device nor to be had: an old tab after an update, or a first visit cut short. */
export class MissingPiece extends Error {}

/**
 * For a screen's import that failed. Under its own name, because the router answers the browser's error with a
 * reload: somebody may have typed something, and without a network a reload shows the browser's error page.
 */
export function missing(cause: unknown): never {
  throw new MissingPiece('A part of the app did not load.', { cause });
}
