import { findRegistration } from '@/lib/domain/registrations/queries';
import { route } from '@/lib/platform/route';

export const GET = route(findRegistration);
