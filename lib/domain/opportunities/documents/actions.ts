'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const removeDocument = action(service.removeDocument);
