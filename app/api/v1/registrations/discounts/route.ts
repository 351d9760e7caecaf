import { getDiscounts } from '@/lib/domain/registrations/discounts/queries';
import { updateDiscounts } from '@/lib/domain/registrations/discounts/service';
import { route } from '@/lib/platform/route';

export const GET = route(getDiscounts);
export const PATCH = route(updateDiscounts);
