import { catalogue } from '@/lib/core/error-catalogue';

export const adoptionError = catalogue('adoption', {
  not_found: ['not_found', 'This move of deals does not exist.'],
  nothing_published: ['not_found', 'This process has no published version that takes deals.'],
  newer_version: ['conflict', 'A newer version was published meanwhile. Look at where its deals would go first.'],
  under_way: ['conflict', 'Deals of this process are being moved already. Wait until that is done.'],
  wrong_plan: ['invalid', 'Some stages have no place in the new version. Choose one, or let their deals stay.'],
  nothing_to_move: ['invalid', 'No open deal would move. Choose a stage for at least some of them.'],
  version_retired: [
    'conflict',
    'Some of these deals came from a version that is laid to rest. Bring it back under Versions first.',
  ],
  not_undoable: ['conflict', 'These deals can’t be put back any more.'],
});
