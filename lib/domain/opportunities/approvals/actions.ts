'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const askApproval = action(service.askApproval);
export const decideApproval = action(service.decideApproval);
