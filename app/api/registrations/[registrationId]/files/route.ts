import { MAX_DOCUMENT_BYTES } from '@/lib/domain/opportunities/documents/vocabulary';
import { listFiles } from '@/lib/domain/registrations/evidence/queries';
import { attachFile } from '@/lib/domain/registrations/evidence/service';
import { readBytes } from '@/lib/platform/request-input';
import { answering, route, viewerOf } from '@/lib/platform/route';

type Place = { params: Promise<{ registrationId: string }> };

export const GET = route(listFiles);

/** A file as it is; its name stands in the address. */
export function POST(request: Request, { params }: Place): Promise<Response> {
  return answering('registration.attach_file', async () => {
    const viewer = await viewerOf(request);
    const said = Object.fromEntries(new URL(request.url).searchParams);
    const contentType = request.headers.get('content-type') ?? '';
    // One byte more than may be, so that the refusal says why in the words for files.
    const bytes = Buffer.from(await readBytes(request, MAX_DOCUMENT_BYTES + 1));
    const input = { ...said, ...(await params), contentType, content: bytes.toString('base64') };
    return Response.json({ data: await attachFile(viewer, input as never) }, { status: 201 });
  });
}
