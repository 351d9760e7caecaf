export const IMPORTS_HREF = '/settings/import';
export const EXAMPLE_HREF = '/api/imports/example';

export function importHref(importId: string): string {
  return `${IMPORTS_HREF}/${importId}`;
}

export function rejectsHref(importId: string): string {
  return `/api/imports/${importId}/rejects`;
}
