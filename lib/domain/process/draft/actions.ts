'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as drafts from './service';
import * as stages from './stage-service';

const refreshes = ['/process', '/process/[processId]'];

export const openDraft = action(drafts.openDraft, { refreshes });
export const discardDraft = action(drafts.discardDraft, { refreshes });
export const publishProcess = action(drafts.publishProcess, { refreshes });

// Their answer is the whole fresh draft, so no page needs to be made anew for every edit.
export const saveStage = action(stages.saveStage);
export const addStage = action(stages.addStage);
export const moveStage = action(stages.moveStage);
export const removeStage = action(stages.removeStage);
export const restoreStage = action(stages.restoreStage);
export const getDraft = action(queries.getDraft);
