import { getLead } from '@/lib/domain/leads/queries';
import { updateLead } from '@/lib/domain/leads/service';
import { route } from '@/lib/platform/route';

export const GET = route(getLead);
export const PATCH = route(updateLead);
