import { expect, it } from 'vitest';
import { addressOf } from '#edge/admission/address.ts';

const from = (address: string) =>
  addressOf(new Request('https://rehearse.example/', { headers: { 'CF-Connecting-IP': address } }));

it('counts an IPv4 address as it is', () => {
  expect(from('203.0.113.9')).toBe('203.0.113.9');
});

it('counts all IPv6 addresses of one household as one', () => {
  expect(from('2001:db8:12:34:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:12:34');
  expect(from('2001:0DB8:0012:0034::1')).toBe('2001:db8:12:34');
});

it('tells households apart, also where zeros are left out', () => {
  expect(from('2001:db8:12:35::1')).not.toBe(from('2001:db8:12:34::1'));
  expect(from('2001:db8::1')).toBe('2001:db8:0:0');
  expect(from('2001:db8::5:1:2:3:4')).toBe('2001:db8:0:5');
  expect(from('::1')).toBe('0:0:0:0');
});

it('has one address for all where the platform tells none', () => {
  expect(addressOf(new Request('http://localhost:8787/'))).toBe('here');
});
