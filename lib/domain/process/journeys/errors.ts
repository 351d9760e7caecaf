import { catalogue } from '@/lib/core/error-catalogue';

export const journeyError = catalogue('journey', {
  not_found: ['not_found', 'This rule does not exist.'],
  changed: [
    'conflict',
    'Somebody else changed this rule meanwhile. What you typed is still here: look and save again.',
  ],
  nothing_asked: ['invalid', 'Say of which deals it holds: add a condition.'],
  never_judged: ['invalid', 'One of the conditions can’t be judged. Mend what is marked.'],
  asks_too_much: [
    'invalid',
    'A rule is asked before a deal has a stage. It can ask about the partner, the products, the deal type and the amount.',
  ],
  process_not_found: ['not_found', 'This process does not exist.'],
  takes_no_deals: ['invalid', 'Choose a process that is published and not archived.'],
  too_many: ['invalid', 'There are 50 rules, and nobody can foresee what more would do. Remove one first.'],
  partner_not_found: ['not_found', 'This partner does not exist.'],
  unknown_product: ['invalid', 'Choose products from the list.'],
});
