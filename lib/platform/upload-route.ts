import 'server-only';
import type { AnyOperation } from './operation';
import { readBytes } from './request-input';
import { answering, viewerOf } from './route';

type Place = { params: Promise<Record<string, string | Array<string> | undefined>> };

/** The door for a file as it is, without the third that base64 would add: what else there is to say stands in the address. */
export function uploadRoute(operation: AnyOperation, maxBytes: number) {
  return (request: Request, { params }: Place): Promise<Response> =>
    answering(operation.operation.name, async () => {
      const viewer = await viewerOf(request);
      const said = Object.fromEntries(new URL(request.url).searchParams);
      const contentType = request.headers.get('content-type') ?? '';
      // One byte more than may be, so that the refusal says why in the words for files.
      const bytes = Buffer.from(await readBytes(request, maxBytes + 1));
      const input = { ...said, ...(await params), contentType, content: bytes.toString('base64') };
      return Response.json({ data: await operation(viewer, input as never) }, { status: 201 });
    });
}
