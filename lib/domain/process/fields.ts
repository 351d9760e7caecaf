import { DEAL_TYPES } from './vocabulary';

/**
 * The fields of a deal that a criterion may ask for, in the order a deal page shows them. Fields with a column of their
 * own on Opportunity say so; the others live in its `answers` under their key.
 */
export type FieldType = 'money' | 'date' | 'text' | 'long_text' | 'email' | 'number' | 'link' | 'choice' | 'yes_no';

export type DealField = {
  key: string;
  label: string;
  type: FieldType;
  hint: string;
  choices?: ReadonlyArray<{ value: string; label: string }>;
  column?: true;
};

/** What a field of type yes_no holds. */
export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

export const DEAL_FIELDS: ReadonlyArray<DealField> = [
  { key: 'amount', label: 'Amount', type: 'money', hint: 'What the customer will pay.', column: true },
  {
    key: 'closeDate',
    label: 'Expected order date',
    type: 'date',
    hint: 'When the customer will decide.',
    column: true,
  },
  { key: 'dealType', label: 'Deal type', type: 'choice', hint: '', choices: DEAL_TYPES, column: true },
  { key: 'nextStep', label: 'Next step', type: 'text', hint: 'What happens next, and who does it.', column: true },
  { key: 'nextStepDue', label: 'Next step due', type: 'date', hint: 'By when.', column: true },
  { key: 'contactName', label: 'Contact', type: 'text', hint: 'Whom we talk to.', column: true },
  { key: 'contactEmail', label: 'Contact e-mail', type: 'email', hint: 'Their work e-mail.', column: true },
  { key: 'problem', label: 'Use case', type: 'long_text', hint: 'The problem, in the customer’s words.', column: true },
  { key: 'competitor', label: 'Competitor', type: 'text', hint: 'Who else was asked.', column: true },
  { key: 'economicBuyer', label: 'Economic buyer', type: 'text', hint: 'Who signs the order on the customer’s side.' },
  { key: 'budget', label: 'Budget named', type: 'money', hint: 'What the customer set aside.' },
  { key: 'budgetYear', label: 'Budget year', type: 'number', hint: 'The year the money comes from.' },
  { key: 'decisionDate', label: 'Decision date agreed', type: 'date', hint: 'The day the customer named.' },
  { key: 'decisionProcess', label: 'How they decide', type: 'long_text', hint: 'Who is asked, in which order.' },
  { key: 'successCriteria', label: 'Success criteria', type: 'long_text', hint: 'What must be true for them to buy.' },
  { key: 'technicalContact', label: 'Technical contact', type: 'text', hint: 'Who tries it on their side.' },
  { key: 'demoDate', label: 'Demo date', type: 'date', hint: 'When their team saw it.' },
  { key: 'offerLink', label: 'Offer', type: 'link', hint: 'Where our offer can be read.' },
  { key: 'offerValidUntil', label: 'Offer valid until', type: 'date', hint: '' },
  { key: 'paymentTerms', label: 'Payment terms', type: 'text', hint: 'As agreed, for example 30 days net.' },
  { key: 'application', label: 'Application', type: 'long_text', hint: 'What is measured or controlled, and where.' },
  { key: 'quantity', label: 'Quantity', type: 'number', hint: 'Pieces asked for.' },
  { key: 'surveyDate', label: 'Site survey date', type: 'date', hint: 'When somebody stood in the plant.' },
  { key: 'specificationLink', label: 'Specification', type: 'link', hint: 'The document the customer signed off.' },
  { key: 'drawingApproved', label: 'Drawing approved', type: 'yes_no', hint: 'By the customer’s engineer.' },
  { key: 'quoteNumber', label: 'Quote number', type: 'text', hint: '' },
  { key: 'purchaseOrder', label: 'Purchase order number', type: 'text', hint: 'As on the customer’s order.' },
  { key: 'requestedDelivery', label: 'Requested delivery', type: 'date', hint: 'The date on the order.' },
  { key: 'promisedDelivery', label: 'Promised delivery', type: 'date', hint: 'The date we confirmed.' },
  { key: 'deliveredOn', label: 'Delivered on', type: 'date', hint: '' },
];

const BY_KEY = new Map(DEAL_FIELDS.map((field) => [field.key, field]));

export function findField(key: string): DealField | undefined {
  return BY_KEY.get(key);
}
