import { newId } from '@/lib/core/ids';
import { inWorkspace } from '../../factories/workspace';
import type { Fixtures, World } from './fixture';

async function aNotification({ workspaceId, seller: { userId } }: World): Promise<string> {
  const id = newId();
  const words = { kind: 'registration.approved', title: 'Approved', body: '', href: '/portal' };
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.notification.createMany({ data: { id, workspaceId, userId, eventId: newId(), ...words } }),
  );
  return id;
}

export const notifications: Fixtures = {
  'notification.list': {
    names: 'own',
    input: async (world) => {
      await aNotification(world);
      return {};
    },
  },
  'notification.get_digest': { names: 'own', input: () => ({}) },
  'notification.choose_digest': { names: 'own', input: () => ({ wanted: false }) },
  'notification.mark_read': {
    names: 'own',
    input: async (world) => ({ notificationIds: [await aNotification(world)] }),
  },
};
