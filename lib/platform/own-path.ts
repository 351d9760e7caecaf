/** A path on this very site, for going back to after sign-in; anything else, such as "//elsewhere.example", is the start. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 2_000) return '/';

  const here = 'https://here.invalid';
  const url = URL.parse(wanted, here);
  return url?.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
}
