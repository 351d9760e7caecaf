import { openRejects } from '@/lib/domain/imports/rejects';
import { csvResponse } from '@/lib/platform/csv-response';
import { answering, viewerOf } from '@/lib/platform/route';

type Place = { params: Promise<{ importId: string }> };

/** All bad rows as a file, however many there are. */
export function GET(request: Request, { params }: Place): Promise<Response> {
  return answering('import.list_issues', async () => {
    const { fileName, csv } = await openRejects(await viewerOf(request), (await params).importId);
    return csvResponse(fileName, csv);
  });
}
