'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/settings/api-keys'];

export const createApiKey = action(service.createApiKey, { refreshes });
export const revokeApiKey = action(service.revokeApiKey, { refreshes });
