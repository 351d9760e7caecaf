import type { LiveNews } from '@/lib/domain/opportunities/live/vocabulary';

/** Lists that the server writes, and the things whose change they show. Pages on which people write are not among them. */
const PAGES: Readonly<Record<string, ReadonlyArray<string>>> = {
  '/': ['registration', 'lead', 'opportunity', 'task'],
  '/registrations': ['registration'],
  '/leads': ['lead'],
  '/notifications': ['notification'],
  '/portal': ['registration', 'lead', 'opportunity', 'task'],
  '/portal/leads': ['lead'],
  '/portal/notifications': ['notification'],
};

/** Whether the page at this path shows something that the news touched. */
export function isReadAnew(path: string, { touched = [], notifications }: LiveNews): boolean {
  const shown = PAGES[path] ?? [];
  if (notifications > 0 && shown.length > 0) return true;
  return touched.some(({ subjectType }) => shown.includes(subjectType));
}
