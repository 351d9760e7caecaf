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

export const STEPS = [
  'First call with plant IT',
  'Send the intro pack',
  'Agree the demo agenda',
  'Confirm the budget owner',
  'Collect the sensor list',
  'Demo with the plant team',
  'Review the trial results',
  'Walk through the offer',
  'Reference call',
  'Agree a decision date',
  'Order form to sign',
  'Answer legal’s questions',
  'Confirm the site survey',
] as const;

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
