'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/partners/[partnerId]'];

export const awardCertificate = action(service.awardCertificate, { refreshes });
export const withdrawCertificate = action(service.withdrawCertificate, { refreshes });
