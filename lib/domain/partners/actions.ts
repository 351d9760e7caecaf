'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const createPartner = action(service.createPartner, { refreshes: ['/partners'] });
export const updatePartner = action(service.updatePartner, { refreshes: ['/partners', '/partners/[partnerId]'] });
