/** "registration.protection_expired" as "Registration protection expired". */
export function eventWords(name: string): string {
  const words = name
    .replaceAll(/[._]/g, ' ')
    .replace(/^opportunity/, 'deal')
    .replace(/^api key/, 'API key');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What an event says of its subject: its number and its title or name, whichever it carries. */
export function aboutOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;

  const { title, company, name, email, currency } = data as Record<string, unknown>;
  return [title, company, name, email, currency].find((value) => typeof value === 'string') ?? null;
}
