/** Whether an entry is where we are. A home is the beginning of every address below it, so it must match whole. */
export function isCurrent(path: string, href: string): boolean {
  if (href === '/' || href === '/portal') return path === href;

  return path === href || path.startsWith(`${href}/`);
}
