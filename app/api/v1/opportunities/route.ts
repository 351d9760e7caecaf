import { createOpportunity } from '@/lib/domain/opportunities/deal/service';
import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { route } from '@/lib/platform/route';

export const GET = route(listOpportunities);
export const POST = route(createOpportunity, { status: 201 });
