import { catalogue } from '@/lib/core/error-catalogue';

export const insightError = catalogue('insight', {
  process_not_found: ['not_found', 'This process does not exist.'],
  partner_not_found: ['not_found', 'This partner does not exist.'],
  stage_not_found: ['not_found', 'This process has no such stage.'],
});
