'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const updateWorkspace = action(service.updateWorkspace, { refreshes: ['/settings'] });
export const changePassword = action(service.changePassword);
