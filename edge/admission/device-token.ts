/**
 * The token of a device: `v1.<id>.<exp>.<HMAC-SHA256 of all before it>`.
 *
 * Anonymous: the id is luck and lives for a day. It names no person, no phone and no earlier token, so that two
 * days of one candidate cannot be told to be one's.
 */
import type { DeviceToken } from '#shared/wire/coach-wire.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** A token is good for a day. */
export const TOKEN_MS = 86_400_000;
/** Shorter secrets could be guessed from one token. */
const SHORTEST_SECRET = 32;
const TOKEN = /^(v1\.([\w-]{22})\.([1-9]\d{12,14}))\.([\w-]{43})$/;

/** The keys in use; the first signs, all verify. */
export type TokenKeys = readonly [CryptoKey, ...CryptoKey[]];

/** The key made of a secret. Throws at one that is too short to keep anybody out. */
export async function tokenKey(secret: string): Promise<CryptoKey> {
  if (secret.length < SHORTEST_SECRET) {
    throw new RangeError(`The secret of device tokens must have at least ${SHORTEST_SECRET} characters.`);
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', bytesOf(secret), hmac, false, ['sign', 'verify']);
}

/** A token for a new device, whose id is 16 bytes of luck. */
export async function mintToken(keys: TokenKeys, luck: Uint8Array, now: number): Promise<DeviceToken> {
  const expiresAt = now + TOKEN_MS;
  const signed = `v1.${toBase64Url(luck)}.${expiresAt}`;
  const mac = await crypto.subtle.sign('HMAC', keys[0], bytesOf(signed));
  return { token: `${signed}.${toBase64Url(new Uint8Array(mac))}`, expiresAt };
}

/** The device a token was given to; null for a forged, changed or expired one. Takes the same time for any MAC. */
export async function verifyToken(keys: TokenKeys, token: string, now: number): Promise<string | null> {
  const [, signed, id, expiresAt, mac] = TOKEN.exec(token) ?? [];
  if (!signed || !id || !mac) return null;
  const claimed = fromBase64Url(mac);
  if (!claimed || Number(expiresAt) <= now) return null;
  for (const key of keys) {
    // `verify` of the platform compares in constant time.
    if (await crypto.subtle.verify('HMAC', key, claimed, bytesOf(signed))) return id;
  }
  return null;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
