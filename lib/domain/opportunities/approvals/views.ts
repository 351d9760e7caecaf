import type { GateApproval } from '@/lib/platform/db/generated/client';
import { roleOf, userIdOf, type Viewer } from '@/lib/platform/viewer';
import { mayDecide } from './rules';
import type { Approval } from './vocabulary';

export function approvalView(row: GateApproval, viewer: Viewer): Approval {
  return {
    id: row.id,
    role: row.role,
    note: row.note,
    askedBy: row.requestedByName,
    askedAt: row.requestedAt.toISOString(),
    verdict: row.verdict,
    answer: row.answer,
    decidedBy: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    mayDecide: mayDecide(row, { role: roleOf(viewer), userId: userIdOf(viewer) }).ok,
  };
}
