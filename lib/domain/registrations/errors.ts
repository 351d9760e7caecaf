import { catalogue } from '@/lib/core/error-catalogue';

/** Everything that registering and deciding may refuse. `details` of a conflict is the registration as it is now. */
export const registrationError = catalogue('registration', {
  not_found: ['not_found', 'This registration does not exist.'],
  draft_not_found: ['not_found', 'This draft does not exist any more.'],
  partner_not_found: ['not_found', 'This partner does not exist.'],
  partner_required: ['invalid', 'Say which partner registers this deal.'],
  partner_not_active: ['forbidden', 'Only active partners register deals. Ask your channel manager.'],
  unknown_product: ['invalid', 'Some answers need another look.'],
  website: ['invalid', 'Some answers need another look.'],
  order_date: ['invalid', 'Some answers need another look.'],
  external_id_taken: ['conflict', 'You have registered a deal with this reference before.'],
  already_sent: ['conflict', 'This draft was registered already. Open the registration to see what was sent.'],
  draft_changed: ['conflict', 'This draft was changed elsewhere meanwhile.'],
  changed: ['conflict', 'Someone else changed this registration first. You see it as it is now.'],
  already_decided: ['conflict', 'This registration has been decided already.'],
  withdrawn: ['conflict', 'The partner has withdrawn this registration.'],
  nothing_asked: ['conflict', 'There is no question to answer any more.'],
  question_open: ['conflict', 'The partner has not answered the first question yet.'],
  note_required: ['invalid', 'Write the reason, so that the partner understands it.'],
  protected_elsewhere: [
    'conflict',
    'Another partner is protected with this customer. Approve it alongside, or reject it.',
  ],
});
