import { decimalAmount } from '@/lib/core/money';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NO_ANSWERS, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

export const answerFields = {
  status: true,
  company: true,
  website: true,
  country: true,
  contactName: true,
  contactEmail: true,
  dealType: true,
  amountMinor: true,
  currency: true,
  problem: true,
  city: true,
  competitor: true,
  nextStep: true,
  products: { where: { product: { active: true } }, select: { productId: true } },
} as const satisfies Prisma.DealRegistrationSelect;

type Ended = Prisma.DealRegistrationGetPayload<{ select: typeof answerFields }>;

/** The form as it was sent, but for the day of the order, which has passed or is another by now, and the own reference. */
export function answersAgain({ amountMinor, products, status: _status, ...ended }: Ended): RawAnswers {
  const { city, competitor, nextStep, ...mandatory } = ended;
  return {
    ...NO_ANSWERS,
    ...mandatory,
    ...{ city: city ?? '', competitor: competitor ?? '', nextStep: nextStep ?? '' },
    amount: decimalAmount(amountMinor, ended.currency),
    productIds: products.map(({ productId }) => productId),
  };
}
