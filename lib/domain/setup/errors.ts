import { catalogue } from '@/lib/core/error-catalogue';

export const setupError = catalogue('setup', {
  taken: ['conflict', 'This installation was set up a moment ago by somebody else. Ask them for an invitation.'],
});
