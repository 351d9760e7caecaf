import 'server-only';
import { fileHeaders } from './file-headers';

/** A CSV file to be saved, never shown: what people wrote must not run in our pages. A long one is sent as it is made. */
export function csvResponse(fileName: string, csv: string | AsyncGenerator<string, void>): Response {
  const headers = fileHeaders(fileName, { type: 'text/csv; charset=utf-8' });
  return new Response(typeof csv === 'string' ? csv : streamOf(csv), { headers });
}

function streamOf(pieces: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return();
    },
  });
}
