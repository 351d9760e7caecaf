import { doTask } from '@/lib/domain/opportunities/tasks/service';
import { route } from '@/lib/platform/route';

export const POST = route(doTask);
