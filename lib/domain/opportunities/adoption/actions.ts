'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as service from './service';

export const previewAdoption = action(queries.previewAdoption);
export const startAdoption = action(service.startAdoption);
export const undoAdoption = action(service.undoAdoption);
