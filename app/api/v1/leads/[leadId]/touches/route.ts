import { touchLead } from '@/lib/domain/leads/service';
import { route } from '@/lib/platform/route';

export const POST = route(touchLead, { status: 201 });
