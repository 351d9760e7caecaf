import { listRegistrations } from '@/lib/domain/registrations/queries';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { route } from '@/lib/platform/route';

export const GET = route(listRegistrations);
export const POST = route(submitRegistration, { status: 201 });
