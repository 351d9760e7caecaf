import { searchAccounts } from '@/lib/domain/accounts/queries';
import { route } from '@/lib/platform/route';

export const GET = route(searchAccounts);
