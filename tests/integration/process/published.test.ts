import { expect, test } from 'vitest';
import { fittingProcess, loadStages } from '@/lib/domain/process/load';
import { aProcessOf } from '../../factories/process';
import { aWorkspace, inWorkspace } from '../../factories/workspace';

test('a process from a template has the template’s stages, in order, ready for deals', async () => {
  const workspaceId = await aWorkspace();
  const { versionId, stages } = await aProcessOf({ workspaceId });

  const loaded = await inWorkspace(workspaceId, ({ tx }) => loadStages(tx, versionId));
  expect(loaded).toEqual(stages);
  expect(loaded.map(({ name }) => name)).toEqual([
    'Prospect',
    'Qualified',
    'Solution demo',
    'Proposal',
    'Negotiation',
    'Won',
    'Lost',
  ]);
});

test('a deal begins in the first process, by position, that takes its product line and its partner’s type', async () => {
  const workspaceId = await aWorkspace();
  const goods = await aProcessOf(
    { workspaceId },
    { template: 'manufacturing_channel', productLines: ['Manufacturing'] },
  );
  const rest = await aProcessOf({ workspaceId });

  const start = (line: string) =>
    inWorkspace(workspaceId, ({ tx }) => fittingProcess(tx, { productLines: [line], partnerType: 'reseller' }));

  expect(await start('Manufacturing')).toEqual({
    processId: goods.processId,
    versionId: goods.versionId,
    firstStage: goods.stages[0],
  });
  expect(await start('Software')).toMatchObject({ processId: rest.processId });
});

test('no process fits when all ask for other product lines', async () => {
  const workspaceId = await aWorkspace();
  await aProcessOf({ workspaceId }, { productLines: ['Manufacturing'] });

  const deal = { productLines: ['Software'], partnerType: 'reseller' };
  expect(await inWorkspace(workspaceId, ({ tx }) => fittingProcess(tx, deal))).toBeNull();
});
