import { returnRegistration } from '@/lib/domain/registrations/decisions/service';
import { route } from '@/lib/platform/route';

export const POST = route(returnRegistration);
