import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import { OWNER_ROLES, type OwnerRole, type StageView } from '@/lib/domain/process/vocabulary';
import type { EvidenceRule, Said } from './rule';

/** Owners, and all who are asked to do, to approve or to be told something. */
export const nobody: EvidenceRule = {
  id: 'role_without_people',
  why: 'What is nobody’s falls to nobody: tasks stay open, approvals never come.',
  judge: (stages, { people }) =>
    stages.flatMap((stage) => {
      const asked = rolesOf(stage).filter(({ role }) => (people[role] ?? 0) === 0);
      const first = asked.filter(({ role }, index) => asked.findIndex((one) => one.role === role) === index);
      return first.map(({ role, ...place }): Said => ({
        ...{ stage, ...place, message: `Nobody has the role “${labelOf(role)}”` },
        remedy: 'Invite somebody with this role, or choose another.',
      }));
    }),
};

type Asked = { role: OwnerRole; part: StagePart; criterionKey?: string };

function rolesOf(stage: StageView): ReadonlyArray<Asked> {
  return [
    ...(stage.kind === 'open' ? [{ role: stage.ownerRole, part: 'ownerRole' } as const] : []),
    ...(['entryCriteria', 'criteria'] as const).flatMap((part) =>
      stage[part].flatMap((criterion) =>
        criterion.kind === 'approval' ? [{ role: criterion.role, part, criterionKey: criterion.key }] : [],
      ),
    ),
    ...stage.activities.map(({ performer }) => ({ role: performer, part: 'activities' }) as const),
    ...stage.timers.flatMap(({ role }) => (role === null ? [] : [{ role, part: 'timers' } as const])),
  ];
}

function labelOf(role: OwnerRole): string {
  return OWNER_ROLES.find(({ value }) => value === role)?.label ?? role;
}
