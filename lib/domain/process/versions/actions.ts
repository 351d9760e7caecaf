'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/process/[processId]/versions'];

export const retireVersion = action(service.retireVersion, { refreshes });
export const bringBackVersion = action(service.bringBackVersion, { refreshes });
