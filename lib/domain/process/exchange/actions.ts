'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as service from './service';

export const previewProcessFile = action(queries.previewProcessFile);
export const importProcess = action(service.importProcess, { refreshes: ['/process'] });
