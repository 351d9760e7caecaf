import { getImport } from '@/lib/domain/imports/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getImport);
