import { addDays } from '@/lib/core/dates';
import type { SeededRandom } from '@/lib/core/seeded-random';

type About = { openedOn: string; closesOn: string; amount: number; domain: string; contact: string };

const FIRST = [
  'Helene',
  'Luc',
  'Petra',
  'Ole',
  'Silke',
  'Marta',
  'Henrik',
  'Ilse',
  'Tomasz',
  'Greta',
  'Pieter',
  'Sanne',
] as const;
const LAST = [
  'Marchand',
  'Perrin',
  'Hallström',
  'Brandt',
  'Amann',
  'Kowalska',
  'Dahl',
  'Visser',
  'Lindholm',
  'Keller',
] as const;

export function personName(random: SeededRandom): string {
  return `${random.pick(FIRST)} ${random.pick(LAST)}`;
}

export const PROBLEMS = [
  'Line 2 stops without warning about twice a month; nobody sees it coming.',
  'Batch records are still on paper, and the audit is in spring.',
  'Energy per tonne is known only at the end of the month.',
  'Two plants measure flow differently, so their figures can’t be compared.',
  'The old valves stick at low temperature and the spare parts are gone.',
  'Operators note levels by hand every four hours, also at night.',
] as const;

/** What comes next, by the stage a deal is in. */
const STEPS: Readonly<Record<string, ReadonlyArray<string>>> = {
  prospect: ['First call with plant IT', 'Send the intro pack', 'Find the plant owner', 'Confirm the contact'],
  qualified: ['Agree the demo agenda', 'Confirm the budget owner', 'Collect the sensor list', 'Book the demo'],
  solution_demo: [
    'Demo with the plant team',
    'Review the trial results',
    'Confirm success criteria',
    'Data access, IT security',
  ],
  proposal: ['Walk through the offer', 'Reference call', 'Agree a decision date', 'Offer with options'],
  negotiation: ['Order form to sign', 'Answer legal’s questions', 'Payment terms', 'Sign-off by finance'],
  enquiry: ['Call back about the medium', 'Ask for drawings', 'Date the site survey'],
  needs_site_survey: ['Measure the pipe run', 'Send the survey report', 'Confirm the quantity'],
  specification: ['Drawing to approve', 'Material certificate', 'Second look with their engineer'],
  quote: ['Walk through the quote', 'Answer on delivery time', 'Agree payment terms'],
  purchase_order: ['Check the order against the quote', 'Confirm the delivery date'],
  production: ['Delivery note to sign', 'Tell them the shipping day'],
};

export function nextStepIn(random: SeededRandom, stageKey: string): string {
  return random.pick(STEPS[stageKey] ?? ['Call them']);
}

export const COMPETITORS = ['Siegwart Analytics', 'Orvane', 'Nethra Controls', 'their own IT'] as const;

/** What sellers wrote into the further fields of a deal on its way: everything that any gate asks for. */
export function answersFor(
  random: SeededRandom,
  { openedOn, closesOn, amount, domain }: About,
): Record<string, string> {
  return {
    economicBuyer: personName(random),
    budget: String(Math.round((amount * 1.1) / 1000) * 1000),
    demoDate: addDays(openedOn, 20),
    technicalContact: personName(random),
    successCriteria:
      'Unplanned stops down by a third in eight weeks; the shift leader reads the alarm without training.',
    offerLink: `https://files.example/offers/${domain.replace('.example', '')}`,
    offerValidUntil: addDays(closesOn, 365),
    decisionProcess: 'The plant proposes, purchasing checks, the operations director signs.',
    decisionDate: closesOn,
    paymentTerms: '30 days net',
    surveyDate: addDays(openedOn, 9),
    application: 'Flow of hot wash water in the cleaning loop, 80 °C, two metres of straight pipe.',
    quantity: String(random.integer(4, 60)),
    requestedDelivery: addDays(closesOn, 40),
    specificationLink: `https://files.example/specifications/${domain.replace('.example', '')}`,
    drawingApproved: 'yes',
    quoteNumber: `Q-${random.integer(10_000, 99_999)}`,
    purchaseOrder: `45${random.integer(10_000, 99_999)}`,
    promisedDelivery: addDays(closesOn, 45),
    deliveredOn: addDays(closesOn, 44),
  };
}
