/** Whether an entry is where we are. The portal's home is the beginning of every portal address, so it must match whole. */
export function isCurrent(path: string, href: string): boolean {
  if (href === '/portal') return path === href;

  return path === href || path.startsWith(`${href}/`);
}
