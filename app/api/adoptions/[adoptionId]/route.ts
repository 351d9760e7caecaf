import { getAdoption } from '@/lib/domain/opportunities/adoption/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getAdoption);
