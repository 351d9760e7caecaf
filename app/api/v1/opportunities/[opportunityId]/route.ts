import { findOpportunity } from '@/lib/domain/opportunities/deal/queries';
import { updateOpportunity } from '@/lib/domain/opportunities/deal/service';
import { route } from '@/lib/platform/route';

export const GET = route(findOpportunity);
export const PATCH = route(updateOpportunity);
