import { catalogue } from '@/lib/core/error-catalogue';

export const feedbackError = catalogue('feedback', {
  not_found: ['not_found', 'This entry does not exist.'],
  process_not_found: ['not_found', 'This process does not exist.'],
  changed: ['conflict', 'Somebody else dealt with this entry meanwhile. Look at it again.'],
  unknown_stage: ['invalid', 'This process has no such stage.'],
  unknown_number: ['invalid', 'Choose the next version, or one that is published.'],
  not_same_stage: ['invalid', 'Only entries about the same stage can be joined.'],
});
