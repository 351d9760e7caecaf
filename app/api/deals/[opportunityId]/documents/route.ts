import { listDocuments } from '@/lib/domain/opportunities/documents/queries';
import { attachDocument } from '@/lib/domain/opportunities/documents/service';
import { MAX_DOCUMENT_BYTES } from '@/lib/domain/opportunities/documents/vocabulary';
import { readBytes } from '@/lib/platform/request-input';
import { answering, route, viewerOf } from '@/lib/platform/route';

type Place = { params: Promise<{ opportunityId: string }> };

export const GET = route(listDocuments);

/** A file as it is; its name, and the criterion that it answers, stand in the address. */
export function POST(request: Request, { params }: Place): Promise<Response> {
  return answering('opportunity.attach_document', async () => {
    const viewer = await viewerOf(request);
    const said = Object.fromEntries(new URL(request.url).searchParams);
    const contentType = request.headers.get('content-type') ?? '';
    // One byte more than may be, so that the refusal says why in the words for files.
    const bytes = Buffer.from(await readBytes(request, MAX_DOCUMENT_BYTES + 1));
    const input = { ...said, ...(await params), contentType, content: bytes.toString('base64') };
    return Response.json({ data: await attachDocument(viewer, input as never) }, { status: 201 });
  });
}
