import { UTF8_BOM } from '@/lib/core/csv';

/** A table as a file to be kept. */
export function csvAnswer({ fileName, csv }: { fileName: string; csv: string }): Response {
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename*=UTF-8''${encoded(fileName)}`,
    'x-content-type-options': 'nosniff',
  };
  return new Response(UTF8_BOM + csv, { headers });
}

/** RFC 5987 allows fewer characters than an address does. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
