import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '@/lib/core/calendar-date';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import {
  countryCode,
  currencyCode,
  email,
  isoDate,
  multiline,
  optional,
  optionalText,
  text,
  uuid,
  website,
} from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { orderDateProblem } from '@/lib/domain/opportunities/deal/rules';
import { formProblems } from './form/rules';
import type { RegistrationForm } from './form/vocabulary';
import { phone } from './phone';
import { rawAnswers } from './raw-schema';
import {
  DEAL_TYPE_VALUES,
  DECIDED_STATUSES,
  REGISTRATION_STATUSES,
  SOURCE_VALUES,
  type Answer,
  type RawAnswers,
} from './vocabulary';

/** "yes" and "no" of a form, or as it is in a body. */
const yesOrNo = z.preprocess(
  (given) => (given === 'yes' || given === 'no' ? given === 'yes' : given),
  z.boolean('Answer yes or no.'),
);

/**
 * What can be answered. The form checks with it while typing, every door checks with it before writing; whether an answer
 * that may be left out here must be given is for the programme to say, see form/.
 */
const answers = z.strictObject({
  company: text(200, 'Write the customer’s legal name.'),
  website,
  country: countryCode,
  street: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(120),
  registryNo: optionalText(40),
  industry: optionalText(120),
  contactName: optionalText(120),
  contactTitle: optionalText(120),
  contactEmail: optional(email),
  phone: optional(phone),
  dealType: z.enum(DEAL_TYPE_VALUES, 'Choose what kind of deal it is.'),
  productIds: z
    .array(uuid, 'Choose at least one product.')
    .min(1, 'Choose at least one product.')
    .max(20, 'Choose at most 20 products.'),
  amount: z.string('Write an amount, for example 84,000.').max(40, 'Write the amount in digits, for example 84,000.'),
  currency: currencyCode,
  closeDate: isoDate,
  units: optional(wholeNumber(1, 1_000_000_000, 'Write how many, as a whole number.')),
  discount: optional(wholeNumber(1, 100, 'Write a percentage from 1 to 100.')),
  problem: optional(multiline(2000)),
  competitor: optionalText(120),
  incumbent: optionalText(120),
  teamingPartner: optionalText(120),
  tender: optional(yesOrNo),
  tenderDate: optional(isoDate),
  source: optional(z.enum(SOURCE_VALUES, 'Choose how the deal came about.')),
  nextStep: optionalText(255),
  externalId: optionalText(120),
  own: z
    .record(z.string().max(40), z.string().max(2000, 'Keep this to 2,000 characters or fewer.'))
    .default({})
    .describe('To the programme’s own questions, by their keys.'),
});
export type ReadAnswers = z.output<typeof answers>;

export const submitRegistration = answers
  .extend({
    /** Who registers; a partner's own people may leave it out. */
    partnerId: optional(uuid),
    /** The draft that becomes this registration. */
    draftId: optional(uuid),
  })
  .superRefine(checkAmount);
export type SubmitRegistration = z.output<typeof submitRegistration>;

/** What is wrong or missing in a form, by answer, in words to be shown beside each. All at once, as a form wants it. */
export function answerProblems(
  raw: RawAnswers,
  { form, today, files }: { form: RegistrationForm; today: CalendarDate; files?: number },
): Problems {
  const { error } = answers.safeParse(raw);
  const found = error?.issues.map(({ path, message }) => [placeOf(path), message] as const).toReversed() ?? [];
  const amount = amountProblem(raw);
  const day = isCalendarDate(raw.closeDate) ? orderDateProblem(raw.closeDate, today) : null;
  return {
    ...formProblems(form, { ...raw, files }),
    ...(amount && { amount }),
    ...(day && { closeDate: day }),
    ...Object.fromEntries(found),
  };
}

/** An own question has a place for each key; of a list of products, the list is what is mended. */
function placeOf([answer, key]: ReadonlyArray<PropertyKey>): string {
  return answer === 'own' && key !== undefined ? `own.${String(key)}` : String(answer);
}

/** By answer; of an own question by its key: `own.urgency`. */
export type Problems = Partial<Record<Answer | 'evidence' | `own.${string}`, string>>;

/** The form as it can be sent; null while something is wrong with it. */
export function readAnswers(raw: RawAnswers): ReadAnswers | null {
  return answers.safeParse(raw).data ?? null;
}

export const listRegistrations = z.strictObject({
  /** `open`: to decide and waiting. `decided`: everything else. `asked`: decided, and something is asked about it.
   *  `expiring`: protected deals that are open, the next end first. */
  status: z.enum([...REGISTRATION_STATUSES, 'open', 'decided', 'asked', 'expiring']).default('open'),
  partnerId: optional(uuid),
  limit: wholeNumber(1, 200).default(100),
  after: optional(uuid),
});
export type ListRegistrations = z.output<typeof listRegistrations>;

/** From an address: what isn't understood is as if it weren't there. */
export const decidedFilter = z.object({
  status: z.enum(['decided', 'expiring', ...DECIDED_STATUSES]).catch('decided'),
  after: uuid.optional().catch(undefined),
});
export type DecidedFilter = z.output<typeof decidedFilter>;

export const oneRegistration = z.strictObject({ registrationId: uuid });

export const answerQuestion = z.strictObject({
  registrationId: uuid,
  version,
  answer: multiline(2000, 'Write your answer.'),
  answers: optional(rawAnswers).describe('The whole form as it is now. Only what was asked about may differ.'),
});

export const withdrawRegistration = z.strictObject({ registrationId: uuid, version, reason: optional(multiline(500)) });

type Amount = { amount: string; currency: string };

function checkAmount(amount: Amount, context: z.RefinementCtx): void {
  const message = amountProblem(amount);
  if (message) context.addIssue({ code: 'custom', path: ['amount'], message });
}

function amountProblem({ amount, currency }: Amount): string | null {
  const read = parseAmount(amount, currency);
  if (!read.ok) return AMOUNT_MESSAGES[read.reason];
  return read.value === 0n ? AMOUNT_MESSAGES['money.zero'] : null;
}
