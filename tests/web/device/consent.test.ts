// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '#tests/helpers/records.ts';
import { chooseClaude, claudeSince, consent, forgetChoice, watchConsent } from '#web/device/consent.ts';

beforeEach(() => localStorage.clear());

describe('the choice about Claude', () => {
  it('is open at first, and nothing may go out', () => {
    expect(consent()).toEqual({ kind: 'unasked' });
    expect(claudeSince()).toBeNull();
  });

  it('is kept with its moment, which does not move when it is made again', () => {
    chooseClaude(true, at(1));
    chooseClaude(true, at(2));
    expect(claudeSince()).toBe(at(1));
  });

  it('can be taken back and given anew, from then on', () => {
    chooseClaude(true, at(1));
    chooseClaude(false, at(2));
    expect(consent()).toEqual({ kind: 'declined' });
    chooseClaude(true, at(3));
    expect(claudeSince()).toBe(at(3));
  });

  it('is told to who watches, also when another tab made it or everything was deleted', () => {
    const seen: string[] = [];
    const stop = watchConsent(() => seen.push(consent().kind));
    chooseClaude(true, at(1));
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    stop();
    chooseClaude(false, at(2));
    expect(seen).toEqual(['given', 'unasked']);
  });

  it('is forgotten with everything else, and who watches in this tab hears of it', () => {
    chooseClaude(true, at(1));
    const seen: string[] = [];
    const stop = watchConsent(() => seen.push(consent().kind));
    forgetChoice();
    stop();
    expect(seen).toEqual(['unasked']);
  });

  it('is open where what is kept means nothing', () => {
    localStorage.setItem('rehearse:claude', 'yes please');
    expect(consent()).toEqual({ kind: 'unasked' });
  });
});
