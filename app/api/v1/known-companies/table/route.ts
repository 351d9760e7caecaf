import { importKnown } from '@/lib/domain/registrations/known/service';
import { route } from '@/lib/platform/route';

export const POST = route(importKnown);
