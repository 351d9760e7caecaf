/** The public REST surface: which operation answers which address. The route files and OpenAPI agree by a test. */
export type RestEntry = {
  method: 'get' | 'post' | 'patch' | 'delete';
  path: string;
  operation: string;
  status: 200 | 201;
};

function entry(
  method: RestEntry['method'],
  path: string,
  operation: string,
  status: RestEntry['status'] = 200,
): RestEntry {
  return { method, path, operation, status };
}

export const REST: ReadonlyArray<RestEntry> = [
  entry('get', '/api/v1/partners', 'partner.list'),
  entry('post', '/api/v1/partners', 'partner.create', 201),
  entry('get', '/api/v1/partners/{partnerId}', 'partner.get'),
  entry('patch', '/api/v1/partners/{partnerId}', 'partner.update'),
  entry('get', '/api/v1/processes', 'process.list'),
  entry('get', '/api/v1/processes/{processId}', 'process.get'),
  entry('get', '/api/v1/processes/{processId}/lint', 'process.lint'),
  entry('get', '/api/v1/processes/{processId}/draft/watch', 'process.watch_draft'),
  entry('get', '/api/v1/processes/{processId}/board', 'opportunity.board'),
  entry('get', '/api/v1/processes/{processId}/columns/{stageKey}', 'opportunity.column'),
  entry('get', '/api/v1/processes/{processId}/needs', 'opportunity.count_needs'),
  entry('get', '/api/v1/processes/{processId}/replay', 'process.get_replay'),
  entry('post', '/api/v1/processes/{processId}/replay', 'process.start_replay', 201),
  entry('get', '/api/v1/processes/{processId}/replay/stops', 'process.list_stops'),
  entry('get', '/api/v1/accounts', 'account.search'),
  entry('get', '/api/v1/registrations', 'registration.list'),
  entry('post', '/api/v1/registrations', 'registration.submit', 201),
  entry('get', '/api/v1/registrations/conflict', 'registration.check_conflict'),
  entry('get', '/api/v1/registrations/thresholds', 'registration.preview_thresholds'),
  entry('get', '/api/v1/registrations/fairness', 'registration.fairness'),
  entry('get', '/api/v1/registrations/{registrationId}', 'registration.get'),
  entry('post', '/api/v1/registrations/{registrationId}/approval', 'registration.approve'),
  entry('post', '/api/v1/registrations/{registrationId}/rejection', 'registration.reject'),
  entry('post', '/api/v1/registrations/{registrationId}/return', 'registration.return'),
  entry('post', '/api/v1/registrations/{registrationId}/cancellation', 'registration.cancel'),
  entry('post', '/api/v1/registrations/requests/{requestId}/decision', 'registration.decide_request'),
  entry('get', '/api/v1/programme', 'registration.get_programme'),
  entry('patch', '/api/v1/programme', 'registration.update_programme'),
  entry('get', '/api/v1/opportunities', 'opportunity.list'),
  entry('post', '/api/v1/opportunities', 'opportunity.create', 201),
  entry('get', '/api/v1/opportunities/{opportunityId}', 'opportunity.get'),
  entry('patch', '/api/v1/opportunities/{opportunityId}', 'opportunity.update'),
  entry('post', '/api/v1/opportunities/{opportunityId}/moves', 'opportunity.move'),
  entry('post', '/api/v1/opportunities/{opportunityId}/overrides', 'opportunity.override_gate'),
  entry('get', '/api/v1/opportunities/{opportunityId}/gate', 'opportunity.gate'),
  entry('post', '/api/v1/opportunities/{opportunityId}/criteria', 'opportunity.meet_criterion'),
  entry('get', '/api/v1/opportunities/{opportunityId}/timeline', 'opportunity.timeline'),
  entry('post', '/api/v1/opportunities/{opportunityId}/notes', 'opportunity.add_note', 201),
  entry('get', '/api/v1/opportunities/{opportunityId}/tasks', 'task.list_at_deal'),
  entry('post', '/api/v1/opportunities/{opportunityId}/tasks', 'task.write', 201),
  entry('get', '/api/v1/tasks', 'task.list'),
  entry('post', '/api/v1/tasks/{taskId}/done', 'task.do'),
  entry('post', '/api/v1/opportunities/{opportunityId}/signals', 'opportunity.receive_signal', 201),
  entry('get', '/api/v1/leads', 'lead.list'),
  entry('post', '/api/v1/leads', 'lead.create', 201),
  entry('get', '/api/v1/leads/{leadId}', 'lead.get'),
  entry('patch', '/api/v1/leads/{leadId}', 'lead.update'),
  entry('post', '/api/v1/leads/{leadId}/touches', 'lead.touch', 201),
  entry('post', '/api/v1/leads/{leadId}/closing', 'lead.close'),
  entry('get', '/api/v1/leads/offers', 'lead.list_offers'),
  entry('get', '/api/v1/leads/report', 'lead.report'),
  entry('get', '/api/v1/insights/stages', 'insight.report'),
  entry('get', '/api/v1/insights/partners', 'insight.partners'),
  entry('get', '/api/v1/insights/deals', 'insight.deals'),
  entry('get', '/api/v1/insights/history', 'insight.history'),
];
