import { listTasks } from '@/lib/domain/opportunities/tasks/queries';
import { route } from '@/lib/platform/route';

export const GET = route(listTasks);
