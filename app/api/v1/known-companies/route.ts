import { listKnown } from '@/lib/domain/registrations/known/queries';
import { saveKnown } from '@/lib/domain/registrations/known/service';
import { route } from '@/lib/platform/route';

export const GET = route(listKnown);
export const POST = route(saveKnown);
