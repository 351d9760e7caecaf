import { z } from 'zod';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { roleOf, type Viewer } from '@/lib/platform/viewer';
import { mayDo } from './rules';
import type { TaskView } from './vocabulary';

export const taskFields = {
  assignee: { select: { id: true, name: true } },
  opportunity: { select: { title: true, stageKind: true, partner: { select: { name: true } } } },
} as const satisfies Prisma.TaskInclude;

export type TaskRow = Prisma.TaskGetPayload<{ include: typeof taskFields }>;

const links = z.array(z.object({ label: z.string(), url: z.string() }));

export function taskView(row: TaskRow, viewer: Viewer): TaskView {
  const { id, opportunityId, title, how, origin, performer, assignee, required, version, opportunity } = row;
  return {
    ...{ id, opportunityId, title, how, origin, performer, assignee, required, version },
    deal: opportunity.title,
    partnerName: opportunity.partner.name,
    links: links.parse(row.content),
    dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    doneBy: row.doneByName,
    skipped: row.skippedAt ? (row.skipReason ?? 'No longer needed') : null,
    mayDo: mayDo(performer, roleOf(viewer)),
  };
}
