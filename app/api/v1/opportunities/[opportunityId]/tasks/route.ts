import { listDealTasks } from '@/lib/domain/opportunities/tasks/queries';
import { writeTask } from '@/lib/domain/opportunities/tasks/service';
import { route } from '@/lib/platform/route';

export const GET = route(listDealTasks);
export const POST = route(writeTask, { status: 201 });
