import { catalogue } from '@/lib/core/error-catalogue';

export const partnerError = catalogue('partner', {
  not_found: ['not_found', 'This partner does not exist.'],
  stale: ['conflict', 'Someone else changed this partner first. Compare, then save again.'],
  name_taken: ['conflict', 'There is a partner of this name already.'],
  external_id_taken: ['conflict', 'Another partner has this number already.'],
  unknown_manager: ['invalid', 'Choose one of your own active people as the channel manager.'],
  unknown_parent: ['invalid', 'Choose one of your distributors.'],
  own_parent: ['invalid', 'A partner cannot buy through itself.'],
  unknown_holder: ['invalid', 'Choose somebody of this partner.'],
  certificate_not_found: ['not_found', 'This certificate does not exist.'],
  ended: ['conflict', 'This partnership has ended. Make the partner active first.'],
});
