const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * The bare host of a website or address in any spelling, lower-case, in ASCII, without "www." – or null when it is not a
 * public name (an IP address, a single label, an e-mail address, another scheme).
 */
export function hostOf(address: string): string | null {
  const trimmed = address.trim();
  // The URL parser would drop control characters and join what they part.
  if (/[\s\p{Cc}]/u.test(trimmed)) return null;

  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  const url = URL.parse(hasScheme ? trimmed : `https://${trimmed}`);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '') return null;

  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(/^www\.(?=.+\.)/, '');
  return HOST.test(bare) ? bare : null;
}
