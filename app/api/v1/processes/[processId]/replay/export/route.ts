import { UTF8_BOM } from '@/lib/core/csv';
import { exportStops } from '@/lib/domain/process/replay/queries';
import { csvResponse } from '@/lib/platform/csv-response';
import { answering, viewerOf } from '@/lib/platform/route';
import { readInput } from '@/lib/platform/request-input';

type Place = { params: Promise<{ processId: string }> };

/** The deals that would have been stopped, as a file. */
export function GET(request: Request, { params }: Place): Promise<Response> {
  return answering('process.export_stops', async () => {
    // The operation parses what the address says, like every other door's input.
    const asked = { ...(await readInput(request)), ...(await params) };
    const { fileName, csv } = await exportStops(await viewerOf(request), asked as never);
    return csvResponse(fileName, UTF8_BOM + csv);
  });
}
