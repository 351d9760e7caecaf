import { getDomain } from 'tldts';
import { FREE_MAIL_BRANDS, FREE_MAIL_DOMAINS } from './free-mail.ts';
import { hostOf } from './host.ts';

/**
 * The domain that one party registered (eTLD+1), from a host, a URL or an e-mail address: "https://shop.acme.co.uk/x"
 * gives "acme.co.uk". Names under a public host such as "acme.github.io" belong to their owner, not to the host.
 * null for IP addresses, single labels, public suffixes and what is no address at all.
 */
export function registrableDomain(address: string): string | null {
  const mailDomain = /^[^\s/@]+@([^\s/@]+)$/.exec(address.trim())?.[1];
  const host = hostOf(mailDomain ?? address);
  return host === null ? null : getDomain(host, { allowPrivateDomains: true });
}

/** Whether anyone can have an address at this domain, so that it says nothing about the company. Takes hosts and e-mail addresses. */
export function isFreeMailDomain(address: string): boolean {
  const domain = registrableDomain(address);
  if (domain === null) return false;
  return FREE_MAIL_DOMAINS.has(domain) || FREE_MAIL_BRANDS.has(domain.slice(0, domain.indexOf('.')));
}
