'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const setRate = action(service.setRate, { refreshes: ['/settings/currencies'] });
