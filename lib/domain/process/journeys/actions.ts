'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as service from './service';

const refreshes = ['/process/journeys', '/process/journeys/[ruleId]'];

export const createRule = action(service.createRule, { refreshes });
export const updateRule = action(service.updateRule, { refreshes });
export const moveRule = action(service.moveRule, { refreshes });
export const removeRule = action(service.removeRule, { refreshes });
export const tryRules = action(queries.tryRules);
export const simulateRule = action(queries.simulateRule);
