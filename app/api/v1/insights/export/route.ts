import { UTF8_BOM } from '@/lib/core/csv';
import { exportTable } from '@/lib/domain/analytics/queries';
import { answering, viewerOf } from '@/lib/platform/route';
import { readInput } from '@/lib/platform/request-input';

/** The same answer as over JSON, as a file. */
export function GET(request: Request): Promise<Response> {
  return answering('insight.export', async () => {
    // The operation parses what the address says, like every other door's input.
    const { fileName, csv } = await exportTable(await viewerOf(request), (await readInput(request)) as never);
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encoded(fileName)}`,
      'x-content-type-options': 'nosniff',
    };
    return new Response(UTF8_BOM + csv, { headers });
  });
}

/** RFC 5987 allows fewer characters than an address does. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
