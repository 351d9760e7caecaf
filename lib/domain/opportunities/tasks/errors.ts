import { catalogue } from '@/lib/core/error-catalogue';

export const taskError = catalogue('task', {
  not_found: ['not_found', 'This task does not exist.'],
  changed: ['conflict', 'Somebody else changed this task meanwhile. You see it as it is now.'],
  not_yours: ['forbidden', 'This task belongs to the vendor’s people.'],
  required: [
    'invalid',
    'This task is required, so it can’t be left out. Do it, or ask the vendor to let the deal pass.',
  ],
  settled: ['conflict', 'This task is done or left out already.'],
  unknown_assignee: ['invalid', 'Choose somebody who works on this deal.'],
});
