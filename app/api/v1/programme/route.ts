import { getProgramme } from '@/lib/domain/registrations/programme/queries';
import { updateProgramme } from '@/lib/domain/registrations/programme/service';
import { route } from '@/lib/platform/route';

export const GET = route(getProgramme);
export const PATCH = route(updateProgramme);
