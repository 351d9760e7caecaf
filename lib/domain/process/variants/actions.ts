'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/process', '/process/[processId]'];

export const createVariant = action(service.createVariant, { refreshes });
export const followProcess = action(service.followProcess, { refreshes });
