import { MyTasks } from '@/components/opportunities/tasks/my-tasks';
import { listTasks } from '@/lib/domain/opportunities/tasks/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Tasks' };

export default async function TasksPage() {
  const viewer = await vendorPage();
  return <MyTasks initial={await listTasks(viewer, {})} scope="mine" dealPath="/deals" />;
}
