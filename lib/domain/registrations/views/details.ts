import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Programme } from '@/lib/domain/registrations/programme';
import { reasonOf } from '@/lib/domain/registrations/decisions/vocabulary';
import type { DecisionView, Happening, PartnerRegistration } from './schema';
import { summaryFields, toSummary } from './summary';

export const detailFields = {
  ...summaryFields,
  website: true,
  country: true,
  city: true,
  contactName: true,
  contactEmail: true,
  closeDate: true,
  problem: true,
  competitor: true,
  nextStep: true,
  externalId: true,
  answer: true,
  products: { select: { product: { select: { id: true, name: true, line: true } } } },
  decisions: { orderBy: { decidedAt: 'desc' }, take: 1 },
  partner: {
    select: {
      id: true,
      name: true,
      type: true,
      tier: true,
      region: true,
      certified: true,
      manager: { select: { name: true } },
    },
  },
} as const satisfies Prisma.DealRegistrationSelect;

export type DetailRow = Prisma.DealRegistrationGetPayload<{ select: typeof detailFields }>;

type Details = Omit<PartnerRegistration, 'audience'>;

/** What both sides see of one registration. */
export function toDetails(row: DetailRow, programme: Programme, now: Date, history: ReadonlyArray<Happening>): Details {
  const { website, country, city, contactName, contactEmail, problem, competitor, nextStep, externalId, answer } = row;
  const [decision] = row.decisions;

  return {
    ...toSummary(row, programme, now),
    now: now.toISOString(),
    ...{ website, country, city, contactName, contactEmail, problem, competitor, nextStep, externalId, answer },
    closeDate: row.closeDate.toISOString().slice(0, 10),
    products: row.products.map(({ product: { id, name } }) => ({ id, name })),
    decision: decision ? toDecision(decision) : null,
    history: [...history],
    manager: row.partner.manager?.name ?? null,
  };
}

function toDecision({
  verdict,
  reasonCode,
  note,
  decidedByName,
  decidedAt,
}: DetailRow['decisions'][number]): DecisionView {
  return {
    verdict,
    reason: reasonOf(reasonCode),
    letter: note === '' ? [] : note.split('\n\n'),
    by: decidedByName,
    at: decidedAt.toISOString(),
  };
}
