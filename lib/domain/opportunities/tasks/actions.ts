'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as service from './service';

export const listAssignees = action(queries.listAssignees);
export const writeTask = action(service.writeTask);
export const doTask = action(service.doTask);
export const skipTask = action(service.skipTask);
