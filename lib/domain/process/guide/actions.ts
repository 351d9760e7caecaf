'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const acknowledgeGuide = action(service.acknowledgeGuide, {
  refreshes: ['/portal', '/portal/guide/[processId]', '/process/[processId]/guide'],
});
