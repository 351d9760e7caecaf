import { countNeeds } from '@/lib/domain/opportunities/list/queries';
import { route } from '@/lib/platform/route';

export const GET = route(countNeeds);
