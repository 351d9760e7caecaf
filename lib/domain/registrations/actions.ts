'use server';

import { action } from '@/lib/platform/action';
import * as approvals from './approvals/service';
import * as decisions from './decisions/service';
import * as discounts from './discounts/service';
import * as drafts from './drafts/service';
import * as evidence from './evidence/service';
import * as form from './form/service';
import * as known from './known/service';
import * as programme from './programme/service';
import * as protection from './protection/service';
import * as reading from './reading/queries';
import * as requests from './requests/service';
import * as service from './service';

const HERE = ['/registrations', '/registrations/[registrationId]', '/portal/registrations/[registrationId]', '/portal'];

export const submitRegistration = action(service.submitRegistration, { refreshes: HERE });
export const answerQuestion = action(service.answerQuestion, { refreshes: HERE });
export const withdrawRegistration = action(service.withdrawRegistration, { refreshes: HERE });

export const approveRegistration = action(decisions.approveRegistration, { refreshes: HERE });
export const rejectRegistration = action(decisions.rejectRegistration, { refreshes: HERE });
export const returnRegistration = action(decisions.returnRegistration, { refreshes: HERE });

export const askExtension = action(requests.askExtension, { refreshes: HERE });
export const askCorrection = action(requests.askCorrection, { refreshes: HERE });
export const appealRejection = action(requests.appealRejection, { refreshes: HERE });
export const dropRequest = action(requests.dropRequest, { refreshes: HERE });
export const decideRequest = action(requests.decideRequest, { refreshes: HERE });
export const cancelRegistration = action(protection.cancelRegistration, { refreshes: HERE });
export const updateProgramme = action(programme.updateProgramme, { refreshes: ['/settings/registration'] });

export const updateApprovals = action(approvals.updateApprovals, { refreshes: ['/settings/approvals'] });
export const updateDiscounts = action(discounts.updateDiscounts, { refreshes: ['/settings/discounts'] });
export const updateForm = action(form.updateForm, { refreshes: ['/settings/registration-form'] });

const KNOWN = { refreshes: ['/settings/customers'] };
export const saveKnown = action(known.saveKnown, KNOWN);
export const removeKnown = action(known.removeKnown, KNOWN);
export const importKnown = action(known.importKnown, KNOWN);

export const registerAgain = action(drafts.registerAgain);
export const removeFile = action(evidence.removeFile);
export const readText = action(reading.readText);
export const saveDraft = action(drafts.saveDraft);
export const discardDraft = action(drafts.discardDraft, { refreshes: HERE });
