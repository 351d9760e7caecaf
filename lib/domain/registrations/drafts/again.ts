import { decimalAmount } from '@/lib/core/money';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { tenderWord } from '@/lib/domain/registrations/form/rules';
import { answerFields, toAnswers } from '@/lib/domain/registrations/views/answers';
import { NO_ANSWERS, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

export const endedFields = {
  ...answerFields,
  status: true,
  company: true,
  dealType: true,
  amountMinor: true,
  currency: true,
  products: { where: { product: { active: true } }, select: { productId: true } },
} as const satisfies Prisma.DealRegistrationSelect;

type Ended = Prisma.DealRegistrationGetPayload<{ select: typeof endedFields }>;

/** The form as it was sent, but for the day of the order, which has passed or is another by now, and the own reference. */
export function answersAgain({ company, dealType, amountMinor, currency, products, ...ended }: Ended): RawAnswers {
  const { own, units, tender, ...answers } = toAnswers(ended);
  const written = Object.entries(answers).map(([answer, value]) => [answer, value ?? '']);
  return {
    ...NO_ANSWERS,
    ...(Object.fromEntries(written) as Partial<RawAnswers>),
    ...{ company, dealType, currency, closeDate: '', externalId: '' },
    amount: decimalAmount(amountMinor, currency),
    units: units?.toString() ?? '',
    tender: tenderWord(tender),
    productIds: products.map(({ productId }) => productId),
    own: Object.fromEntries(own.map(({ key, value }) => [key, value])),
  };
}
