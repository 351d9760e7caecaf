import { getReplay } from '@/lib/domain/process/replay/queries';
import { startReplay } from '@/lib/domain/process/replay/service';
import { route } from '@/lib/platform/route';

export const GET = route(getReplay);
export const POST = route(startReplay, { status: 201 });
