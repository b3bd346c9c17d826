/**
 * Where a request comes from, for counting: the address, or of IPv6 the network of one household (/64), within
 * which one machine may take any address it likes. Without the platform's header, as on one's own machine, all
 * requests come from one place.
 */
export function addressOf(request: Request): string {
  const address = request.headers.get('CF-Connecting-IP') ?? 'here';
  return address.includes(':') ? networkOf(address) : address;
}

/** The first four groups of an IPv6 address, written out: "2001:db8::1" is "2001:db8:0:0". */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...(address.includes('::') ? zeros : []), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
