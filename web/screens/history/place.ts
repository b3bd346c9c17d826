/* Where one was in the history, for the way back to it. Kept while the app is open; a reload begins at the top. */
import { useLocation } from '@tanstack/solid-router';
import { untrack } from 'solid-js';
import type { Comparable } from '#shared/assessment/progress.ts';
import type { Heights, Place } from '#web/parts/windowed-rows.tsx';

/** What a visit leaves behind. */
export interface Remembered {
  readonly place?: Place;
  /** Known when one returns, so that the trend stands at once and moves no row. */
  readonly scores?: Comparable;
}

/** Only the last visit is remembered, under the browser's entry for it: a new visit begins at the top. */
let lastVisit: { readonly entry: string | undefined; readonly what: Remembered } | undefined;

/** What this entry of the browser's history has left behind, and how to leave more. */
export function placeToReturnTo() {
  const entry = untrack(useLocation()).state.__TSR_key;
  const was = lastVisit?.entry === entry && lastVisit?.what.place ? lastVisit.what : undefined;
  return {
    was,
    remember(what: Remembered) {
      lastVisit = { entry, what: lastVisit?.entry === entry ? { ...lastVisit?.what, ...what } : what };
    },
  };
}

/** Of whichever visit was the last: rows seldom change their height, and one that did is measured anew. */
let heights: Heights | undefined;

/** How high the rows were at the last visit. */
export const heightsOfRows = () => heights;

/** Leaves them for the next. */
export function keepHeightsOfRows(of: Heights): void {
  heights = of;
}
