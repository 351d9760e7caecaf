import { listOffers } from '@/lib/domain/leads/offers/queries';
import { route } from '@/lib/platform/route';

export const GET = route(listOffers);
