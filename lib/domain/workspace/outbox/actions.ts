'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const resendMail = action(service.resendMail, { refreshes: ['/settings/outbox'] });
