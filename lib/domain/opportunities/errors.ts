import { catalogue } from '@/lib/core/error-catalogue';

export const opportunityError = catalogue('opportunity', {
  not_found: ['not_found', 'This deal does not exist.'],
  process_not_found: ['not_found', 'This process does not exist.'],
  partner_not_found: ['not_found', 'This partner does not exist.'],
  no_process: [
    'invalid',
    'No published process takes this deal. Publish one under Process, or choose another product.',
  ],
  unknown_stage: ['invalid', 'The process of this deal has no such stage.'],
  same_stage: ['invalid', 'The deal is in this stage already.'],
  closed: ['conflict', 'This deal is closed. Won and lost deals do not change.'],
  no_way: ['conflict', 'The process does not let deals go there from this stage. Choose another one.'],
  no_way_back: ['conflict', 'The process does not let deals go back there. Choose another stage.'],
  criteria_missing: ['conflict', 'Something is still missing before this deal can move on.'],
  reason_required: ['invalid', 'Say why it goes back.'],
  nothing_missing: ['conflict', 'Nothing is missing any more. Move it as usual.'],
  lost_reason_required: ['invalid', 'Choose why it was lost.'],
  stale: ['conflict', 'Someone else changed this deal first. You see it as it is now.'],
  unknown_owner: ['invalid', 'This person cannot look after this deal.'],
  unknown_criterion: ['invalid', 'This stage has no such checklist item.'],
  evidence_required: ['invalid', 'This item needs its evidence.'],
});
