import { listLeads } from '@/lib/domain/leads/queries';
import { createLead } from '@/lib/domain/leads/service';
import { route } from '@/lib/platform/route';

export const GET = route(listLeads);
export const POST = route(createLead, { status: 201 });
