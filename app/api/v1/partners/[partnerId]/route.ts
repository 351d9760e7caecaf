import { getPartner } from '@/lib/domain/partners/queries';
import { updatePartner } from '@/lib/domain/partners/service';
import { route } from '@/lib/platform/route';

export const GET = route(getPartner);
export const PATCH = route(updatePartner);
