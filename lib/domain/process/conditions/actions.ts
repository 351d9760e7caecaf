'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';

export const listConditionChoices = action(queries.listConditionChoices);
