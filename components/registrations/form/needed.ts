import type { ChosenAnswer } from '@/lib/domain/registrations/vocabulary';
import type { AnswerForm } from './answer-form';

/** Where in the form an answer stands once it must be given. */
const ABOUT_CUSTOMER: ReadonlySet<ChosenAnswer> = new Set([
  'street',
  'postcode',
  'city',
  'registryNo',
  'industry',
  'contactName',
  'contactTitle',
  'contactEmail',
  'phone',
]);

/** What must be answered in a section besides what every programme asks. */
export function neededOf({ fields }: AnswerForm, section: 'customer' | 'deal'): ReadonlyArray<ChosenAnswer> {
  return fields
    .filter(({ field, demand }) => demand === 'required' && ABOUT_CUSTOMER.has(field) === (section === 'customer'))
    .map(({ field }) => field);
}
