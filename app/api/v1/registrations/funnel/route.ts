import { getFunnel } from '@/lib/domain/registrations/funnel/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getFunnel);
