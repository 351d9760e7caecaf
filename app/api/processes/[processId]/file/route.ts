import { fileNameOf } from '@/lib/domain/process/exchange/vocabulary';
import { exportProcess } from '@/lib/domain/process/exchange/queries';
import { fileHeaders } from '@/lib/platform/file-headers';
import { answering, viewerOf } from '@/lib/platform/route';

type Place = { params: Promise<{ processId: string }> };

/** A version of a process, to be kept or brought in elsewhere: `?number=3`. */
export function GET(request: Request, { params }: Place): Promise<Response> {
  return answering('process.export', async () => {
    const number = new URL(request.url).searchParams.get('number');
    const asked = { ...(await params), ...(number !== null && { number: Number(number) }) };
    const file = await exportProcess(await viewerOf(request), asked);
    const name = fileNameOf(file.name, Number(number ?? 1));
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: fileHeaders(name, { type: 'application/json; charset=utf-8' }),
    });
  });
}
