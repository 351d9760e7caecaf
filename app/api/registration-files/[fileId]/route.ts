import { servedType } from '@/lib/domain/opportunities/documents/rules';
import { readFile } from '@/lib/domain/registrations/evidence/queries';
import { fileHeaders } from '@/lib/platform/file-headers';
import { answering, viewerOf } from '@/lib/platform/route';

type Place = { params: Promise<{ fileId: string }> };

/** A file to be looked at where that is harmless, else to be saved: what people attach must not run in our pages. */
export function GET(request: Request, { params }: Place): Promise<Response> {
  return answering('registration.read_file', async () => {
    const { fileId } = await params;
    const { fileName, contentType, content } = await readFile(await viewerOf(request), { fileId });
    const { type, isShown } = servedType(contentType);
    const headers = { ...fileHeaders(fileName, { type, isShown }), 'content-security-policy': 'sandbox' };
    return new Response(new Uint8Array(Buffer.from(content, 'base64')), { headers });
  });
}
