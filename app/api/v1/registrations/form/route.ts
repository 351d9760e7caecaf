import { getForm } from '@/lib/domain/registrations/form/queries';
import { updateForm } from '@/lib/domain/registrations/form/service';
import { route } from '@/lib/platform/route';

export const GET = route(getForm);
export const PATCH = route(updateForm);
