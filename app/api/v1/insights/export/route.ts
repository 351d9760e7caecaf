import { UTF8_BOM } from '@/lib/core/csv';
import { exportTable } from '@/lib/domain/analytics/queries';
import { csvResponse } from '@/lib/platform/csv-response';
import { answering, viewerOf } from '@/lib/platform/route';
import { readInput } from '@/lib/platform/request-input';

/** The same answer as over JSON, as a file. */
export function GET(request: Request): Promise<Response> {
  return answering('insight.export', async () => {
    // The operation parses what the address says, like every other door's input.
    const { fileName, csv } = await exportTable(await viewerOf(request), (await readInput(request)) as never);
    return csvResponse(fileName, UTF8_BOM + csv);
  });
}
