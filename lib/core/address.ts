/** An address with the parts that say something. */
export function address(path: string, parts: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}
