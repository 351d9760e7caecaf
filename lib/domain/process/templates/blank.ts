import { lost, open, won, type ProcessTemplate } from './build';

/** The least that can be published: somewhere to be, and the two ways it ends. */
export const BLANK: ProcessTemplate = {
  key: 'blank',
  name: 'Blank',
  purpose: 'One open stage, won and lost. You write the rest.',
  stages: [
    open({
      key: 'open',
      name: 'Open',
      definition: '',
      buyerMilestone: '',
      ownerRole: 'partner_seller',
      probability: 50,
      forecastCategory: 'pipeline',
      targetDays: null,
      maxDays: null,
      criteria: [],
    }),
    won({
      key: 'won',
      name: 'Won',
      definition: 'The customer’s order is here.',
      buyerMilestone: '',
      ownerRole: 'partner_seller',
    }),
    lost({
      key: 'lost',
      name: 'Lost',
      definition: 'The customer will not buy this from us now.',
      buyerMilestone: '',
      ownerRole: 'partner_seller',
    }),
  ],
};
