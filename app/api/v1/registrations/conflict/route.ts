import { checkConflict } from '@/lib/domain/registrations/matching/queries';
import { route } from '@/lib/platform/route';

export const GET = route(checkConflict);
