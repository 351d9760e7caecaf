import { appendToImport } from '@/lib/domain/imports/service';
import { answering, viewerOf } from '@/lib/platform/route';
import { readBytes } from '@/lib/platform/request-input';

type Place = { params: Promise<{ importId: string; number: string }> };

const LIMIT = 1_000_000;

/** A piece of a file as it is, without the third that base64 adds on the way. */
export function PUT(request: Request, { params }: Place): Promise<Response> {
  return answering('import.append', async () => {
    const viewer = await viewerOf(request);
    const { importId, number } = await params;
    const bytes = Buffer.from(await readBytes(request, LIMIT));
    const content = bytes.toString('base64');
    return Response.json({ data: await appendToImport(viewer, { importId, number: Number(number), content }) });
  });
}
