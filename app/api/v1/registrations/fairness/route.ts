import { getFairness } from '@/lib/domain/registrations/fairness/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getFairness);
