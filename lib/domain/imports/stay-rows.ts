import 'server-only';
import { newId } from '@/lib/core/ids';
import type { StageInterval } from '@/lib/platform/db/generated/client';
import type { History } from './rules/history';

type Deal = { workspaceId: string; processId: string; partnerId: string; id: string };

/** The stays of a deal as rows. What was known of a stay before, such as why and by whom, stays with it. */
export function stayRows(history: History<StageInterval>, { workspaceId, processId, partnerId, id }: Deal) {
  return history.stays.map(({ stage, sequence, enteredAt, leftAt, direction, baseMinor, before }) => ({
    id: before?.id ?? newId(),
    ...{ workspaceId, processId, partnerId, opportunityId: id },
    ...{ stageId: stage.id, stageKey: stage.key, sequence, enteredAt, leftAt, direction },
    baseMinor: String(baseMinor),
    reason: before?.reason ?? null,
    note: before?.note ?? null,
    enteredById: before?.enteredById ?? null,
  }));
}
