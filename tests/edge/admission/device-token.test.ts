import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintToken, TOKEN_MS, type TokenKeys, tokenKey, verifyToken } from '#edge/admission/device-token.ts';
import { NOON } from '#tests/helpers/admission-in-memory.ts';

const OURS: TokenKeys = [await tokenKey('our own secret, which is long enough')];
const OTHERS: TokenKeys = [await tokenKey('the secret of somebody else, as long')];
const luck = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
const { token, expiresAt } = await mintToken(OURS, luck, NOON);

describe('a device token', () => {
  it('names its device for a day', async () => {
    expect(expiresAt).toBe(NOON + TOKEN_MS);
    expect(await verifyToken(OURS, token, NOON)).toBe('ABAgMEBQYHCAkKCwwNDg8A');
    expect(await verifyToken(OURS, token, expiresAt - 1)).toBe('ABAgMEBQYHCAkKCwwNDg8A');
  });

  it('is nobody’s when it has expired', async () => {
    expect(await verifyToken(OURS, token, expiresAt)).toBeNull();
  });

  it('is nobody’s when another key has signed it', async () => {
    expect(await verifyToken(OTHERS, token, NOON)).toBeNull();
  });

  it('lives on while the secret before is still known', async () => {
    expect(await verifyToken([OTHERS[0], OURS[0]], token, NOON)).not.toBeNull();
    const fresh = await mintToken([OTHERS[0], OURS[0]], luck, NOON);
    expect(await verifyToken(OTHERS, fresh.token, NOON)).not.toBeNull();
  });

  it('bears no change of any character, also not one that spells the same bytes', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= ';
    for (let at = 0; at < token.length; at++) {
      for (const letter of letters) {
        if (letter === token[at]) continue;
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        expect(await verifyToken(OURS, changed, NOON), changed).toBeNull();
      }
    }
  });

  it('bears nothing before, after or left out', async () => {
    for (const other of [`${token}.`, `${token}\n`, ` ${token}`, token.slice(1), token.slice(0, -1), '']) {
      expect(await verifyToken(OURS, other, NOON)).toBeNull();
    }
  });

  it('is never made of arbitrary text, and no text makes us fail', async () => {
    const field = fc.stringMatching(/^[\w-]{0,44}$/);
    const like = fc.tuple(field, fc.nat(), field).map(([id, exp, mac]) => `v1.${id}.${exp}.${mac}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), like), async (text) => {
        expect(await verifyToken(OURS, text, NOON)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not signed with a secret one could guess', async () => {
    await expect(tokenKey('short')).rejects.toThrow('at least 32');
  });
});
