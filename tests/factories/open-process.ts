import { lost, open, won } from '@/lib/domain/process/templates/build';
import { aProcessOf } from './process';

const END = { definition: '', buyerMilestone: '', ownerRole: 'partner_seller' } as const;
const OPEN = { ...END, targetDays: 10, maxDays: 20, criteria: [] };

/** Three open stages without a single criterion, for tests that are about something else than gates. */
export function anOpenProcessOf(viewer: { workspaceId: string }) {
  return aProcessOf(viewer, {
    template: [
      open({ ...OPEN, key: 'first', name: 'First', probability: 20, forecastCategory: 'pipeline' }),
      open({ ...OPEN, key: 'second', name: 'Second', probability: 50, forecastCategory: 'best_case' }),
      open({ ...OPEN, key: 'third', name: 'Third', probability: 85, forecastCategory: 'commit' }),
      won({ ...END, key: 'won', name: 'Won' }),
      lost({ ...END, key: 'lost', name: 'Lost' }),
    ],
  });
}
