import 'server-only';
import { query } from '@/lib/platform/query';
import { registrationError } from '@/lib/domain/registrations/errors';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { findMatches, type Found } from './find';
import { gravest } from './rules';
import { checkConflict as input, conflictHint, type ConflictHint } from './schema';

/** A hint shows as many of the partner's own records as one line holds. */
const SHOWN = 3;

export const checkConflict = query('registration.check_conflict', {
  summary: 'Whether somebody may be working with this customer already: only the kind of conflict, never whose it is.',
  input,
  output: conflictHint,
  run: async ({ tx, viewer, now, elevate }, { partnerId: given, ...typed }): Promise<ConflictHint> => {
    const partnerId = viewer.kind === 'partner' ? viewer.partnerId : given;
    if (!partnerId) throw registrationError('partner_required', { fields: { partnerId: ['Choose a partner.'] } });

    const programme = await loadProgramme(tx, viewer);
    const asking = { partnerId, dealType: null, now, customer: { ...typed, products: [] } };
    const matches = await elevate(() => findMatches(tx, asking, programme));
    const own = matches.filter((found) => found.class === 'own_duplicate');
    return {
      class: gravest(matches.map((found) => found.class)),
      own: own.slice(0, SHOWN).flatMap(ownRecord),
    };
  },
});

/** Only what is the partner's own to open. */
function ownRecord({ kind, id, number, title }: Found): ConflictHint['own'] {
  return kind === 'registration' || kind === 'opportunity' ? [{ kind, id, number, title }] : [];
}
