import type { Prisma } from '@/lib/platform/db/generated/client';
import { rawAnswersOf } from '@/lib/domain/registrations/drafts/rules';
import { answerFields, toAnswers } from '@/lib/domain/registrations/views/answers';
import type { RawAnswers } from '@/lib/domain/registrations/vocabulary';

export const endedFields = {
  ...answerFields,
  status: true,
  company: true,
  dealType: true,
  amountMinor: true,
  currency: true,
  products: { where: { product: { active: true } }, select: { product: { select: { id: true } } } },
} as const satisfies Prisma.DealRegistrationSelect;

type Ended = Prisma.DealRegistrationGetPayload<{ select: typeof endedFields }>;

/** The form as it was sent, but for the day of the order, which has passed or is another by now, and the own reference. */
export function answersAgain(ended: Ended): RawAnswers {
  const { company, dealType, amountMinor, currency } = ended;
  const products = ended.products.map(({ product }) => product);
  const sent = rawAnswersOf({ ...toAnswers(ended), company, dealType, amountMinor, currency, products });
  return { ...sent, closeDate: '', externalId: '' };
}
