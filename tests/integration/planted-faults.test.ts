import { expect, test } from 'vitest';
import { lintProcess } from '@/lib/domain/process/lint/queries';
import { listProcesses } from '@/lib/domain/process/queries';
import { PLANTED_FAULTS } from '@/prisma/seed/planted-faults';
import { seedSample } from '@/prisma/seed';
import { systemViewer } from '@/lib/platform/viewer';
import { aVendor } from '../factories/workspace';

test(
  'lint finds every fault that is planted in the sample’s history, and no other of these kinds',
  { timeout: 120_000 },
  async () => {
    const { workspaceId } = await seedSample();
    const admin = await aVendor('vendor_admin', workspaceId);

    const found = [];
    for (const { id: processId, name } of await listProcesses(systemViewer(workspaceId), {})) {
      const { findings } = await lintProcess(admin, { processId });
      found.push(
        ...findings.map(({ rule, stageKey, criterionKey }) => ({ processName: name, rule, stageKey, criterionKey })),
      );
    }
    const kinds = new Set(PLANTED_FAULTS.map(({ rule }) => rule));
    expect(inOrder(found.filter(({ rule }) => kinds.has(rule)))).toEqual(inOrder(PLANTED_FAULTS));
    expect(found.filter(({ rule }) => !kinds.has(rule)).map(({ rule }) => rule)).toEqual(['not_reviewed']);
  },
);

function inOrder<Fault extends { processName: string; rule: string }>(faults: ReadonlyArray<Fault>) {
  const name = ({ processName, rule }: Fault) => `${processName} ${rule}`;
  return faults.toSorted((one, other) => name(one).localeCompare(name(other)));
}
