import { cancelRegistration } from '@/lib/domain/registrations/protection/service';
import { route } from '@/lib/platform/route';

export const POST = route(cancelRegistration);
