import { describeDeals } from '@/lib/domain/opportunities/live/describe';
import { answering } from '@/lib/platform/route';
import { liveStream } from '@/lib/platform/live/stream';
import { requireViewer } from '@/lib/platform/session';

export const dynamic = 'force-dynamic';

/** What changes, as it changes, for the person who looks. A browser that comes back says what it heard last. */
export function GET(request: Request): Promise<Response> {
  return answering('live', async () => {
    const viewer = await requireViewer();
    const after = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after');
    return liveStream(viewer, { after, describe: describeDeals, gone: request.signal });
  });
}
