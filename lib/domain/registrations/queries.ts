import 'server-only';
import { query, type QueryContext } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { registrationError } from './errors';
import type { Viewer } from '@/lib/platform/viewer';
import { loadProgramme, type Programme } from './programme/load';
import { listRegistrations as listInput, oneRegistration, type ListRegistrations } from './schema';
import { viewRegistration } from './views/registration';
import { registrationList, registrationView, type RegistrationList, type RegistrationSummary } from './views/schema';
import { DECIDED_STATUSES } from './vocabulary';
import { summaryFields, toSummary } from './views/summary';

export const listRegistrations = query('registration.list', {
  summary:
    'Registrations: those to decide by their deadline, the oldest first; decided ones by when they were, newest first.',
  input: listInput,
  output: registrationList,
  run: async (context, input): Promise<RegistrationList> => {
    const { tx, viewer, now } = context;
    const programme = await loadProgramme(tx, viewer);
    const rows = await findPage(context, input);
    const shown = rows.slice(0, input.limit);

    return {
      now: now.toISOString(),
      items: shown.map((row) => seenBy(viewer, toSummary(row, programme, now), programme)),
      counts: await countByStatus(context, input),
      next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  },
});

export const findRegistration = query('registration.get', {
  summary:
    'One registration: for the vendor with what it resembles and why, for its partner without anything of a rival.',
  input: oneRegistration,
  output: registrationView,
  run: async (context, { registrationId }) => {
    const view = await viewRegistration(context, registrationId);
    if (!view) throw registrationError('not_found');
    return view;
  },
});

/** Where the vendor prefers not to name its people, partners read the vendor's name. */
function seenBy({ kind }: Viewer, item: RegistrationSummary, { namesDecider, vendorName }: Programme) {
  const isHidden = kind === 'partner' && !namesDecider;
  return isHidden ? { ...item, decidedBy: item.decidedBy && vendorName } : item;
}

/** One row more than asked for tells whether there is a next page. */
function findPage({ tx }: QueryContext, { status, partnerId, limit, after }: ListRegistrations) {
  return tx.dealRegistration.findMany({
    where: { ...ofStatus(status), ...(partnerId && { partnerId }) },
    orderBy: orderOf(status),
    select: summaryFields,
    take: limit + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
}

type Filter = ListRegistrations['status'];

const BY_DEADLINE: Array<Prisma.DealRegistrationOrderByWithRelationInput> = [
  { status: 'asc' },
  { dueAt: 'asc' },
  { number: 'asc' },
];
const BY_DECISION: Array<Prisma.DealRegistrationOrderByWithRelationInput> = [
  { decidedAt: { sort: 'desc', nulls: 'last' } },
  { number: 'desc' },
];

function ofStatus(filter: Filter): Prisma.DealRegistrationWhereInput {
  if (filter === 'open') return { status: { in: ['submitted', 'returned'] } };
  if (filter === 'decided') return { status: { in: [...DECIDED_STATUSES] } };
  if (filter === 'expiring') return { status: 'approved', opportunity: { stageKind: 'open' } };
  if (filter === 'asked') return { requests: { some: { status: 'open' } } };
  return { status: filter };
}

const BY_END: Array<Prisma.DealRegistrationOrderByWithRelationInput> = [{ protectedUntil: 'asc' }, { number: 'asc' }];

function orderOf(filter: Filter) {
  if (filter === 'expiring') return BY_END;
  return isStillOpen(filter) ? BY_DEADLINE : BY_DECISION;
}

function isStillOpen(filter: Filter): boolean {
  return filter === 'open' || filter === 'submitted' || filter === 'returned';
}

async function countByStatus(
  { tx }: QueryContext,
  { partnerId }: ListRegistrations,
): Promise<RegistrationList['counts']> {
  const groups = await tx.dealRegistration.groupBy({
    by: ['status'],
    where: { ...(partnerId && { partnerId }) },
    _count: true,
  });
  const count = (...statuses: ReadonlyArray<string>) =>
    groups.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  return {
    submitted: count('submitted'),
    returned: count('returned'),
    decided: count(...DECIDED_STATUSES),
    asked: await tx.dealRegistration.count({ where: { ...ofStatus('asked'), ...(partnerId && { partnerId }) } }),
  };
}
