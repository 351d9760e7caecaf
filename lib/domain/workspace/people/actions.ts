'use server';

import { action } from '@/lib/platform/action';
import * as absence from './absence';
import * as service from './service';

const refreshes = ['/settings/people'];

export const inviteUser = action(service.inviteUser, { refreshes });
export const revokeUserInvitation = action(service.revokeUserInvitation, { refreshes });
export const updateUser = action(service.updateUser, { refreshes });
export const setAbsence = action(absence.setAbsence, { refreshes: ['/settings/account', '/settings/people'] });
export const resetAccess = action(service.resetAccess);
