import { readLeadReport } from '@/lib/domain/leads/report/queries';
import { route } from '@/lib/platform/route';

export const GET = route(readLeadReport);
