'use server';

import { action } from '@/lib/platform/action';
import * as decisions from './decisions/service';
import * as drafts from './drafts/service';
import * as service from './service';

const HERE = ['/registrations', '/registrations/[registrationId]', '/portal/registrations/[registrationId]', '/portal'];

export const submitRegistration = action(service.submitRegistration, { refreshes: HERE });
export const answerQuestion = action(service.answerQuestion, { refreshes: HERE });
export const withdrawRegistration = action(service.withdrawRegistration, { refreshes: HERE });

export const approveRegistration = action(decisions.approveRegistration, { refreshes: HERE });
export const rejectRegistration = action(decisions.rejectRegistration, { refreshes: HERE });
export const returnRegistration = action(decisions.returnRegistration, { refreshes: HERE });

export const saveDraft = action(drafts.saveDraft);
export const discardDraft = action(drafts.discardDraft, { refreshes: HERE });
