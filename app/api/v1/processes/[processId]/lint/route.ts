import { lintProcess } from '@/lib/domain/process/lint/queries';
import { route } from '@/lib/platform/route';

export const GET = route(lintProcess);
