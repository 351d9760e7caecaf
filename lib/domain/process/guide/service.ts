import 'server-only';
import { command } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { processError } from '@/lib/domain/process/errors';
import { guideRead } from './events';
import { acknowledged, acknowledging } from './schema';

export const acknowledgeGuide = command('process.acknowledge', {
  summary: 'Say that one has read what a version changed',
  input: acknowledging,
  output: acknowledged,
  run: async ({ tx, viewer, now, record }, { processId, number }): Promise<{ readAt: string }> => {
    const version = await tx.processVersion.findFirst({
      where: { processId, number, status: { not: 'draft' } },
      select: { id: true, process: { select: { name: true } } },
    });
    if (!version) throw processError('version_not_found');

    const userId = userIdOf(viewer);
    if (userId === null) return { readAt: now.toISOString() };
    const partnerId = viewer.kind === 'partner' ? viewer.partnerId : null;
    const { workspaceId } = viewer;
    const row = { workspaceId, partnerId, userId, processVersionId: version.id, readAt: now };
    const { count } = await tx.guideRead.createMany({ data: row, skipDuplicates: true });
    if (count > 0) await record(guideRead, { id: processId, partnerId }, { name: version.process.name, number });
    return { readAt: now.toISOString() };
  },
});
