import { expect, it } from 'vitest';
import { callOf, seal, unseal } from '#edge/admission/sealed-answer.ts';

const DEVICE = 'ABAgMEBQYHCAkKCwwNDg8A';
const KEY = '019ab3c4-0000-7000-8000-00000000abcd:analyze-response:3';
const ANSWER = '{"prose":"I rebuilt the ledger – „größer“ 💪"}';

it('opens for who sealed it', async () => {
  expect(await unseal(await seal(ANSWER, DEVICE, KEY), DEVICE, KEY)).toBe(ANSWER);
});

it('opens for no other device, no other key and not after a change', async () => {
  const sealed = await seal(ANSWER, DEVICE, KEY);
  expect(await unseal(sealed, 'BBAgMEBQYHCAkKCwwNDg8A', KEY)).toBeNull();
  expect(await unseal(sealed, DEVICE, `${KEY}1`)).toBeNull();
  expect(await unseal(sealed, DEVICE, await callOf(DEVICE, KEY))).toBeNull();
  expect(
    await unseal(
      sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      DEVICE,
      KEY,
    ),
  ).toBeNull();
  expect(await unseal('', DEVICE, KEY)).toBeNull();
});

it('looks different every time, and shows neither answer nor key', async () => {
  const [one, other] = await Promise.all([seal(ANSWER, DEVICE, KEY), seal(ANSWER, DEVICE, KEY)]);
  expect(one).not.toBe(other);
  expect(await callOf(DEVICE, KEY)).not.toContain('019ab3c4');
});

it('is found again by the same device and key only', async () => {
  const call = await callOf(DEVICE, KEY);
  expect(await callOf(DEVICE, KEY)).toBe(call);
  expect(await callOf(`${DEVICE}x`, KEY)).not.toBe(call);
  expect(await callOf(DEVICE, `${KEY}x`)).not.toBe(call);
});

it('seals the largest answer that is kept', async () => {
  const large = 'ä'.repeat(256 * 1024);
  expect(await unseal(await seal(large, DEVICE, KEY), DEVICE, KEY)).toBe(large);
});
