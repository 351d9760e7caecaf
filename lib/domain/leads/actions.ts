'use server';

import { action } from '@/lib/platform/action';
import * as doors from './doors/service';
import * as imports from './intake/import';
import * as mergingQueries from './merging/queries';
import * as merging from './merging/service';
import * as offers from './offers/service';
import * as qualification from './qualification/service';
import * as routingQueries from './routing/queries';
import * as routing from './routing/service';
import * as scoring from './scoring/service';
import * as service from './service';
import * as terms from './terms/service';

const refreshes = ['/leads', '/leads/[leadId]', '/portal/leads', '/portal/leads/[leadId]'];

export const createLead = action(service.createLead, { refreshes });
export const updateLead = action(service.updateLead, { refreshes });
export const contactLead = action(service.contactLead, { refreshes });
export const closeLead = action(service.closeLead, { refreshes });
export const postponeLead = action(service.postponeLead, { refreshes });
export const reopenLead = action(service.reopenLead, { refreshes });
export const touchLead = action(service.touchLead, { refreshes });
export const importLeads = action(imports.importLeads, { refreshes });

export const acceptOffer = action(offers.acceptOffer, { refreshes });
export const declineOffer = action(offers.declineOffer, { refreshes });
export const assignLead = action(offers.assignLead, { refreshes });
export const takeBack = action(offers.takeBack, { refreshes });

export const qualifyLead = action(qualification.qualifyLead, { refreshes });
export const convertLead = action(qualification.convertLead, { refreshes });

export const routeLead = action(routing.routeLead, { refreshes });
export const createLeadRule = action(routing.createLeadRule, { refreshes: ['/leads/routing'] });
export const updateLeadRule = action(routing.updateLeadRule, { refreshes: ['/leads/routing'] });
export const moveLeadRule = action(routing.moveLeadRule, { refreshes: ['/leads/routing'] });
export const removeLeadRule = action(routing.removeLeadRule, { refreshes: ['/leads/routing'] });
export const simulateLeadRule = action(routingQueries.simulateLeadRule);
export const saveTerms = action(routing.saveTerms, { refreshes: ['/partners/[partnerId]'] });
export const savePlaces = action(routing.savePlaces);

export const previewMerge = action(mergingQueries.previewMerge);
export const mergeLeads = action(merging.mergeLeads, { refreshes });
export const undoMerge = action(merging.undoMerge, { refreshes });

export const trainModel = action(scoring.trainModel, { refreshes: ['/leads/score'] });
export const chooseModel = action(scoring.chooseModel, { refreshes: ['/leads/score'] });
export const updateLeadProgramme = action(terms.updateLeadProgramme, { refreshes: ['/settings/leads'] });

export const createDoor = action(doors.createDoor, { refreshes: ['/leads/doors'] });
export const updateDoor = action(doors.updateDoor, { refreshes: ['/leads/doors'] });
