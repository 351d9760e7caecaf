import { aHistoryOf } from '../../factories/history';
import { anOpenProcessOf } from '../../factories/open-process';
import type { Fixtures, World } from './fixture';

/** Every partner of the vendor may ask about the process; what each is told is about its own deals. */
async function aProcessWithHistory({ seller }: World) {
  const process = await anOpenProcessOf(seller);
  await aHistoryOf(seller, process, [
    ['first', '2026-01-02T08:00:00Z'],
    ['won', '2026-01-09T08:00:00Z'],
  ]);
  return { processId: process.processId, period: 'all_time' };
}

async function aProcess(world: World) {
  const { processId } = await aProcessWithHistory(world);
  return { processId };
}

export const insights: Fixtures = {
  'insight.report': { names: 'workspace', input: aProcessWithHistory },
  'insight.partners': { names: 'workspace', input: aProcessWithHistory },
  'insight.deals': {
    names: 'workspace',
    input: async (world) => ({ ...(await aProcessWithHistory(world)), metric: 'closed' }),
  },
  'insight.export': {
    names: 'workspace',
    input: async (world) => ({ ...(await aProcessWithHistory(world)), table: 'deals', metric: 'closed' }),
  },
  'insight.history': { names: 'workspace', input: aProcess },
};
