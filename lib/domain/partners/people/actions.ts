'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

const refreshes = ['/partners/[partnerId]', '/portal/team'];

export const invitePerson = action(service.invitePerson, { refreshes });
export const revokeInvitation = action(service.revokeInvitation, { refreshes });
export const updatePerson = action(service.updatePerson, { refreshes });
