'use server';

import { action } from '@/lib/platform/action';
import * as lint from './service';

export const reviewProcess = action(lint.reviewProcess);
