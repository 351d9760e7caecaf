import { MyTasks } from '@/components/opportunities/tasks/my-tasks';
import { listTasks } from '@/lib/domain/opportunities/tasks/queries';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Tasks' };

export default async function PortalTasksPage() {
  const viewer = await portalPage();
  return <MyTasks initial={await listTasks(viewer, {})} scope="mine" dealPath="/portal/deals" />;
}
