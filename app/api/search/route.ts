import { search } from '@/lib/domain/search/queries';
import { route } from '@/lib/platform/route';

export const GET = route(search);
