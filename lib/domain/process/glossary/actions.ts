'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const explainTerm = action(service.explainTerm);
export const forgetTerm = action(service.forgetTerm);
