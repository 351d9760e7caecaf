import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Programme } from '@/lib/domain/registrations/programme/load';
import { reasonOf } from '@/lib/domain/registrations/decisions/vocabulary';
import type { DecisionView, Happening, PartnerRegistration, RequestView } from './schema';
import { appeal, decidedDeal, longestExtension, mayCorrect } from '@/lib/domain/registrations/requests/rules';
import { plannedFields } from '@/lib/domain/registrations/approvals/deciders';
import { answerFields, toAnswers } from './answers';
import { summaryFields, toSummary } from './summary';

export const detailFields = {
  ...summaryFields,
  ...answerFields,
  ...plannedFields,
  answer: true,
  askedFields: true,
  endedAt: true,
  endReason: true,
  points: true,
  pointsFor: true,
  renews: { select: { id: true, number: true } },
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
      managerId: true,
      manager: { select: { name: true } },
    },
  },
} as const satisfies Prisma.DealRegistrationSelect;

export type DetailRow = Prisma.DealRegistrationGetPayload<{ select: typeof detailFields }>;

export type Details = Omit<PartnerRegistration, 'audience'>;
type Around = { programme: Programme; now: Date; history: ReadonlyArray<Happening>; requests: Array<RequestView> };

/** What both sides see of one registration. */
export function toDetails(row: DetailRow, { programme, now, history, requests }: Around): Details {
  const [decision] = row.decisions;

  return {
    ...toSummary(row, programme, now),
    now: now.toISOString(),
    ...toAnswers(row),
    ...{ answer: row.answer, askedFields: row.askedFields },
    products: row.products.map(({ product: { id, name } }) => ({ id, name })),
    decision: decision ? toDecision(decision) : null,
    history: [...history],
    manager: programme.namesDecider ? (row.partner.manager?.name ?? null) : null,
    price: row.points === null ? null : { points: row.points, because: row.pointsFor ?? '' },
    requests,
    ...waysOn(row, { programme, now, requests }),
    ended: row.endedAt && { at: row.endedAt.toISOString(), letter: lettersOf(row.endReason ?? '') },
    renews: row.renews,
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
    letter: lettersOf(note),
    by: decidedByName,
    at: decidedAt.toISOString(),
  };
}

function lettersOf(text: string): Array<string> {
  return text === '' ? [] : text.split('\n\n');
}

const DAY_MS = 86_400_000;

/** What may be asked now that it is decided. */
function waysOn(row: DetailRow, { programme, now, requests }: Omit<Around, 'history'>) {
  const { status, decidedAt } = row;
  const extension = longestExtension(decidedDeal({ ...row, requests }), programme, now);
  const appealing = appeal({ status, decidedAt, requests }, programme, now);
  return {
    mayCorrect: mayCorrect(decidedDeal({ ...row, requests }), now).ok,
    longestExtension: extension.ok ? extension.value : null,
    appealUntil:
      appealing.ok && decidedAt ? new Date(decidedAt.getTime() + programme.appealDays * DAY_MS).toISOString() : null,
  };
}
