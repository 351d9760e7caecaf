import { listPartners } from '@/lib/domain/partners/queries';
import { createPartner } from '@/lib/domain/partners/service';
import { route } from '@/lib/platform/route';

export const GET = route(listPartners);
export const POST = route(createPartner, { status: 201 });
