'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/process', '/process/[processId]'];

export const createProcess = action(service.createProcess, { refreshes });
export const updateProcess = action(service.updateProcess, { refreshes });
