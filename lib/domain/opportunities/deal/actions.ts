'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const createDeal = action(service.createOpportunity);
export const moveDeal = action(service.moveOpportunity);
export const overrideGate = action(service.overrideGate);
export const updateDeal = action(service.updateOpportunity);
export const meetCriterion = action(service.meetCriterion);
export const addNote = action(service.addNote);
