/** "registration.protection_expired" as "Registration protection expired". */
export function eventWords(name: string): string {
  const words = name
    .replaceAll(/[._]/g, ' ')
    .replace(/^opportunity/, 'deal')
    .replace(/^api key/, 'API key');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What an event says of its subject: its title or name, or that of what it happened to. */
export function aboutOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;

  const { title, company, name, email, currency, ...rest } = data as Record<string, unknown>;
  const own = [title, company, name, email, currency].find((value) => typeof value === 'string');
  return (
    own ??
    Object.values(rest)
      .map(nameOf)
      .find((found) => found !== null) ??
    null
  );
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  return typeof value.name === 'string' ? value.name : null;
}
