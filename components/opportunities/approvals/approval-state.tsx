import { formatDate } from '@/lib/core/format-date';
import type { Approval } from '@/lib/domain/opportunities/approvals/vocabulary';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';

/** "Jonas Weber asked channel manager, 12 Nov", and what was said and answered. */
export function ApprovalState({ approval }: { approval: Approval }) {
  const { askedBy, askedAt, role, note, verdict, answer, decidedBy, decidedAt } = approval;

  return (
    <div className="mt-1 grid gap-0.5 text-xs text-text-2">
      <p>
        {askedBy} asked {roleName(role)}, {formatDate(new Date(askedAt))}
      </p>
      {note ? <p className="text-text-3">“{note}”</p> : null}
      {verdict && decidedAt ? (
        <p className={verdict === 'approved' ? 'text-ok-text' : 'text-bad-text'}>
          {decidedBy} {verdict} it, {formatDate(new Date(decidedAt))}
        </p>
      ) : null}
      {answer ? <p className="text-text-3">“{answer}”</p> : null}
    </div>
  );
}

function roleName(role: Approval['role']): string {
  return (OWNER_ROLES.find(({ value }) => value === role)?.label ?? role).toLowerCase();
}
