import { z } from 'zod';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { sourceOf } from '@/lib/domain/registrations/vocabulary';
import { ownAnswer } from './schema';

/** The columns that hold what was answered, but for the customer's name, the amount and the products. */
export const answerFields = {
  website: true,
  country: true,
  street: true,
  postcode: true,
  city: true,
  registryNo: true,
  industry: true,
  contactName: true,
  contactTitle: true,
  contactEmail: true,
  phone: true,
  closeDate: true,
  units: true,
  discount: true,
  problem: true,
  competitor: true,
  incumbent: true,
  teamingPartner: true,
  tender: true,
  tenderDate: true,
  source: true,
  nextStep: true,
  externalId: true,
  own: true,
} as const satisfies Prisma.DealRegistrationSelect;

type AnswerRow = Prisma.DealRegistrationGetPayload<{ select: typeof answerFields }>;

/** The answers as they leave this area: days as 'YYYY-MM-DD'. */
export function toAnswers(row: AnswerRow) {
  const { website, country, street, postcode, city, registryNo, industry } = row;
  const { contactName, contactTitle, contactEmail, phone, units, discount, problem, competitor, incumbent } = row;
  const { teamingPartner, tender, nextStep, externalId } = row;
  return {
    ...{ website, country, street, postcode, city, registryNo, industry },
    ...{ contactName, contactTitle, contactEmail, phone, units, discount, problem, competitor, incumbent },
    ...{ teamingPartner, tender, nextStep, externalId },
    source: sourceOf(row.source),
    closeDate: row.closeDate.toISOString().slice(0, 10),
    tenderDate: row.tenderDate?.toISOString().slice(0, 10) ?? null,
    own: z.array(ownAnswer).parse(row.own),
  };
}
