/** The client's address as our own server saw it; the server replaces whatever a client says of itself. */
export function addressOf(headers: Headers | Readonly<Record<string, unknown>> | undefined): string {
  const stated = headers instanceof Headers ? headers.get('x-tributary-address') : headers?.['x-tributary-address'];
  return typeof stated === 'string' && stated !== '' ? stated : 'unknown';
}

/**
 * Who sent a request: whoever connected, unless that is a proxy of ours, which then says for whom it asks. Of the list
 * that proxies add to, the last address that isn't a proxy of ours counts; everything before it anybody can write.
 */
export function clientAddress(
  connected: string | undefined,
  forwardedFor: string | undefined,
  proxies: ReadonlyArray<string>,
): string {
  const hops = [...(forwardedFor ?? '').split(',').map((hop) => hop.trim()), connected ?? '']
    .map(plain)
    .filter(Boolean);
  return hops.findLast((hop, at) => at === 0 || !proxies.includes(hop)) ?? 'unknown';
}

/** An IPv4 address as a socket of both kinds shows it. */
function plain(address: string): string {
  return address.replace(/^::ffff:/i, '');
}
