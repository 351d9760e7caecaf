import { getProcess } from '@/lib/domain/process/queries';
import { route } from '@/lib/platform/route';

export const GET = route(getProcess);
