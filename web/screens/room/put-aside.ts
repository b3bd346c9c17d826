import type { SessionId } from '#shared/ids.ts';

/*
 * Interviews one left without a word, as far as this page remembers: they are taken out of the lists, and come
 * back when one does (the browser's forward button). What a person deleted is not among them and stays gone.
 */
const aside = new Set<SessionId>();

/** Remembers that an untouched interview was put aside by leaving it. */
export function putAside(id: SessionId): void {
  aside.add(id);
}

/** True once, when one comes back to an interview that was put aside. */
export function takeUp(id: SessionId): boolean {
  return aside.delete(id);
}
