/* The store's own drafts, to be measured by themselves; see stage/bundled.ts. */
import { createDexieStore } from '#web/store/dexie-store.ts';

/** As many characters as a good answer has. */
const TEXT = 'I asked every colleague what they could take on. '.repeat(40);

/** Milliseconds of each of `times` drafts put into the app's store. */
export async function putDrafts(times: number): Promise<number[]> {
  const { draftTable, open, close } = createDexieStore({ name: 'bench-drafts' });
  await open();
  const took: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    const began = performance.now();
    const put = await draftTable.put([
      { key: 'bench', text: TEXT, updatedAt: time as never, removed: false },
    ]);
    if (!put.ok) throw new Error(put.error.kind);
    took.push(performance.now() - began);
  }
  close();
  return took;
}

/** The same text into a bare IndexedDB table, one transaction each, with the same promise to the disk. */
export async function putRows(times: number): Promise<number[]> {
  const opening = indexedDB.open('bench-rows');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'key' });
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  const took: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    const began = performance.now();
    const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
    const ended = new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    transaction.objectStore('rows').put({ key: 'bench', text: TEXT, updatedAt: time });
    await ended;
    took.push(performance.now() - began);
  }
  opening.result.close();
  return took;
}
