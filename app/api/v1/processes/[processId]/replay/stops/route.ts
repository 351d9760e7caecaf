import { listStops } from '@/lib/domain/process/replay/queries';
import { route } from '@/lib/platform/route';

export const GET = route(listStops);
