'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/settings/import'];

export const uploadImport = action(service.uploadImport);
export const checkImport = action(service.checkImport);
export const startImport = action(service.startImport, { refreshes });
export const discardImport = action(service.discardImport, { refreshes });
