import { listTimeline } from '@/lib/domain/opportunities/deal/queries';
import { route } from '@/lib/platform/route';

export const GET = route(listTimeline);
