/**
 * An answer that is kept ten minutes for a retry, sealed. Answers hold a candidate's words, and what an object
 * deletes its platform may keep in backups for weeks; so the key is made of what only the phone knows, the id of
 * its record, and of that id the object gets a hash.
 */
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** AES-GCM's nonce. */
const NONCE_BYTES = 12;
/** A row holds 2 MB; an answer that comes near it is none of ours. */
export const LONGEST_ANSWER = 256 * 1024;

/** What the object knows a call by: the same for a retry, and nothing can be read from it. */
export async function callOf(device: string, key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(`rehearse/call/1\n${device}\n${key}`));
  return toBase64Url(new Uint8Array(hash));
}

/** Seals `answer` for whoever knows `key`, bound to the device. */
export async function seal(answer: string, device: string, key: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const algorithm = { name: 'AES-GCM', iv: nonce };
  const sealed = await crypto.subtle.encrypt(algorithm, await sealingKey(device, key), bytesOf(answer));
  return `${toBase64Url(nonce)}.${toBase64Url(new Uint8Array(sealed))}`;
}

/** What was sealed; null when it was not sealed for this device and key. */
export async function unseal(sealed: string, device: string, key: string): Promise<string | null> {
  const [nonce, box] = sealed.split('.').map(fromBase64Url);
  if (!nonce || !box) return null;
  try {
    const algorithm = { name: 'AES-GCM', iv: nonce };
    const plain = await crypto.subtle.decrypt(algorithm, await sealingKey(device, key), box);
    return new TextDecoder().decode(plain);
  } catch {
    // The platform's only word for "not this key" is to throw.
    return null;
  }
}

async function sealingKey(device: string, key: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytesOf(key), 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: bytesOf('rehearse/answer/1'), info: bytesOf(device) };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(hkdf, material, aes, false, ['encrypt', 'decrypt']);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
