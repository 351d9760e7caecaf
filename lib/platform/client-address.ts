/** The client's address as our own server saw it; the server replaces whatever a client says of itself. */
export function addressOf(headers: Headers | Readonly<Record<string, unknown>> | undefined): string {
  const stated = headers instanceof Headers ? headers.get('x-tributary-address') : headers?.['x-tributary-address'];
  return typeof stated === 'string' && stated !== '' ? stated : 'unknown';
}
