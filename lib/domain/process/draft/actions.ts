'use server';

import { action } from '@/lib/platform/action';
import * as drafts from './service';
import * as stages from './stage-service';

// Each answer is the fresh draft; the screen takes it from there, but a way back in the browser must not show an old one.
const refreshes = ['/process', '/process/[processId]'];

export const openDraft = action(drafts.openDraft, { refreshes });
export const discardDraft = action(drafts.discardDraft, { refreshes });
export const publishProcess = action(drafts.publishProcess, { refreshes });

export const saveStage = action(stages.saveStage, { refreshes });
export const addStage = action(stages.addStage, { refreshes });
export const moveStage = action(stages.moveStage, { refreshes });
export const removeStage = action(stages.removeStage, { refreshes });
