import { decideRequest } from '@/lib/domain/registrations/requests/service';
import { route } from '@/lib/platform/route';

export const POST = route(decideRequest);
