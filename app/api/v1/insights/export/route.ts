import { exportTable } from '@/lib/domain/analytics/queries';
import { csvAnswer } from '@/lib/platform/csv-answer';
import { answering, viewerOf } from '@/lib/platform/route';
import { readInput } from '@/lib/platform/request-input';

/** The same answer as over JSON, as a file. */
export function GET(request: Request): Promise<Response> {
  return answering('insight.export', async () => {
    // The operation parses what the address says, like every other door's input.
    return csvAnswer(await exportTable(await viewerOf(request), (await readInput(request)) as never));
  });
}
