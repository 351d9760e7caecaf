import { decimalAmount } from '@/lib/core/money';
import { tenderWord } from '@/lib/domain/registrations/form/rules';
import type { OwnAnswer } from '@/lib/domain/registrations/form/vocabulary';
import { CHOSEN, NO_ANSWERS, type ChosenAnswer, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

type Kept = Readonly<Record<ChosenAnswer, string | number | boolean | null>> & {
  company: string;
  website: string;
  country: string;
  dealType: string;
  amountMinor: bigint | string;
  currency: string;
  closeDate: string;
  tender: boolean | null;
  products: ReadonlyArray<{ id: string }>;
  own: ReadonlyArray<OwnAnswer>;
};

/** A registration as its form would be filled in again. */
export function rawAnswersOf(kept: Kept): RawAnswers {
  const { company, website, country, dealType, amountMinor, currency, closeDate, products, own } = kept;
  const chosen = (Object.keys(CHOSEN) as Array<ChosenAnswer>).map((answer) => [answer, String(kept[answer] ?? '')]);
  return {
    ...NO_ANSWERS,
    ...(Object.fromEntries(chosen) as Partial<RawAnswers>),
    ...{ company, website, country, dealType, currency, closeDate },
    amount: decimalAmount(BigInt(amountMinor), currency),
    tender: tenderWord(kept.tender),
    productIds: products.map(({ id }) => id),
    own: Object.fromEntries(own.map(({ key, value }) => [key, value])),
  };
}
