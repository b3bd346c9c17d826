/**
 * A number that stands in for luck: a whole number from 0 to 2³² − 1, the same for the same text everywhere.
 * FNV-1a, then the last steps of MurmurHash3, without which texts that differ only at the end stay neighbors.
 */
export function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
