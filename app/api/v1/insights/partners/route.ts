import { getPartnerReport } from '@/lib/domain/analytics/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getPartnerReport);
