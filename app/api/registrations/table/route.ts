import { readTable } from '@/lib/domain/registrations/reading/queries';
import { MAX_TABLE_BYTES } from '@/lib/domain/registrations/reading/vocabulary';
import { readBytes } from '@/lib/platform/request-input';
import { answering, viewerOf } from '@/lib/platform/route';

/** A table as it is, to be looked at; whose deals they are stands in the address. */
export function POST(request: Request): Promise<Response> {
  return answering('registration.read_table', async () => {
    const viewer = await viewerOf(request);
    const said = Object.fromEntries(new URL(request.url).searchParams);
    const bytes = Buffer.from(await readBytes(request, MAX_TABLE_BYTES + 1));
    return Response.json({ data: await readTable(viewer, { ...said, content: bytes.toString('base64') }) });
  });
}
