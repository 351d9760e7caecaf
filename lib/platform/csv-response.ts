import 'server-only';

/** A CSV file to be saved, never shown: what people wrote must not run in our pages. A long one is sent as it is made. */
export function csvResponse(fileName: string, csv: string | AsyncGenerator<string, void>): Response {
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename*=UTF-8''${encoded(fileName)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
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

/** RFC 5987 allows fewer characters than an address does. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
