import { attendDeal } from '@/lib/domain/opportunities/presence/service';
import { route } from '@/lib/platform/route';

export const POST = route(attendDeal);
