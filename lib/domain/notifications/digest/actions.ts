'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const chooseDigest = action(service.chooseDigest, { refreshes: ['/notifications', '/portal/notifications'] });
