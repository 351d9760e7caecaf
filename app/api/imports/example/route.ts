import { UTF8_BOM } from '@/lib/core/csv';
import { getImportOptions } from '@/lib/domain/imports/queries';
import { exampleFile } from '@/lib/domain/imports/rules/example-file';
import { csvResponse } from '@/lib/platform/csv-response';
import { answering, viewerOf } from '@/lib/platform/route';

/** A small file that can be brought in as it is: in the workspace's own stages, partners and currency. */
export function GET(request: Request): Promise<Response> {
  return answering('import.options', async () => {
    const options = await getImportOptions(await viewerOf(request), {});
    return csvResponse('stage history example.csv', UTF8_BOM + exampleFile(options, new Date()));
  });
}
