import { expect, test } from 'vitest';
import { advance } from '@/lib/domain/process/rules';
import { listVersions } from '@/lib/domain/process/draft/queries';
import { openDraft, publishProcess } from '@/lib/domain/process/draft/service';
import { addStage, removeStage, saveStage } from '@/lib/domain/process/draft/stage-service';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { loadStages } from '@/lib/domain/process/load';
import { getProcess, listProcesses } from '@/lib/domain/process/queries';
import { createProcess, updateProcess } from '@/lib/domain/process/service';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer, type Viewer } from '@/lib/platform/viewer';
import { aDealOf } from '../../factories/opportunities';
import { aDraftOf, aProcessOf } from '../../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const admin = () => aVendor('vendor_admin');

function seen(studio: StudioView) {
  return { processId: studio.process.id, version: studio.draft?.version ?? 0 };
}

test('a published draft is what new deals start on; open deals stay on theirs', async () => {
  const vendor = await admin();
  const partner = await aPartnerOf(vendor);
  const { processId, studio } = await aDraftOf(vendor);
  const old = await aDealOf(partner, { processId });

  const changed = await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { criteria: [] } });
  const published = await publishProcess(vendor, { ...seen(changed), notes: 'Prospects go on at once.' });
  expect(published).toMatchObject({ draft: null, published: { number: 2 }, openDeals: [{ number: 1, deals: 1 }] });

  const young = await aDealOf(partner, { processId });
  const numbers = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.findMany({
      where: { id: { in: [old.id, young.id] } },
      orderBy: { number: 'asc' },
      select: { processVersion: { select: { number: true } } },
    }),
  );
  expect(numbers.map(({ processVersion }) => processVersion.number)).toEqual([1, 2]);
});

test('an open deal is still asked what its own version asks', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);
  const deal = await aDealOf(await aPartnerOf(vendor), { processId });
  const changed = await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { criteria: [] } });
  await publishProcess(vendor, seen(changed));

  const stages = await inWorkspace(vendor.workspaceId, async ({ tx }) => {
    const { processVersionId } = await tx.opportunity.findUniqueOrThrow({ where: { id: deal.id } });
    return loadStages(tx, processVersionId);
  });
  const facts = { fields: {}, met: new Set<string>(), today: '2026-11-23' };
  const verdict = advance({ stages, from: stages[0]!, to: stages[1]!, facts, reason: null, role: null });
  expect(verdict).toMatchObject({ ok: false, reason: 'criteria_missing' });
});

test('every version tells who published it, when, why, and how many deals are on it', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);
  await aDealOf(await aPartnerOf(vendor), { processId });
  await publishProcess(vendor, { ...seen(studio), notes: 'We ask for a decision date.' });
  await openDraft(vendor, { processId });

  expect(await listVersions(vendor, { processId })).toMatchObject([
    { number: 3, status: 'draft', author: null, openDeals: 0 },
    {
      number: 2,
      status: 'published',
      author: 'Ingrid Sommer',
      notes: 'We ask for a decision date.',
      openDeals: 0,
      stages: 7,
    },
    { number: 1, status: 'retired', author: null, openDeals: 1 },
  ]);
  expect((await getProcess(vendor, { processId, number: 1 })).version).toMatchObject({ number: 1, status: 'retired' });
  await expect(getProcess(vendor, { processId, number: 3 })).rejects.toMatchObject({
    reason: 'process.version_not_found',
  });
});

test.each(['open', 'won', 'lost'] as const)(
  'a draft without a stage that is %s is not published, and says so',
  async (kind) => {
    const vendor = await admin();
    const { processId, studio } = await aDraftOf(vendor, { template: 'blank' });
    const removed = await removeStage(vendor, { ...seen(studio), stageKey: kind });

    await expect(publishProcess(vendor, seen(removed))).rejects.toMatchObject({
      code: 'invalid',
      reason: 'process.not_publishable',
      details: { findings: [{ message: `There is no ${kind} stage`, remedy: expect.any(String) as unknown }] },
    });
    expect((await getProcess(vendor, { processId })).version.number).toBe(1);
  },
);

test('two stages of one name are not published', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  const added = await addStage(vendor, { ...seen(studio), name: 'PROPOSAL', kind: 'open' });

  await expect(publishProcess(vendor, seen(added))).rejects.toMatchObject({
    details: { findings: [{ stageKey: 'proposal_2', part: 'name' }] },
  });
});

test('a criterion on a field that no longer exists is not published', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  const criteria = [
    { kind: 'field', key: 'x', label: 'Shoe size', hint: '', field: 'shoeSize', predicate: 'filled', operand: '' },
  ];
  const { id } = studio.stages[0]!;
  await inWorkspace(vendor.workspaceId, ({ tx }) => tx.stage.update({ where: { id }, data: { criteria } }));

  await expect(publishProcess(vendor, seen(studio))).rejects.toMatchObject({
    details: { findings: [{ stageKey: 'prospect', criterionKey: 'x' }] },
  });
});

test('a draft that somebody changed is not published unseen', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { targetDays: 3 } });

  await expect(publishProcess(vendor, seen(studio))).rejects.toMatchObject({ reason: 'process.draft_changed' });
});

const WRITERS = [
  ['an administrator', async () => (await admin()) as Viewer],
  ['the product itself', async () => systemViewer((await admin()).workspaceId)],
] as const;

test.each(WRITERS)('the database lets %s change nothing of a published version', async (_who, viewer) => {
  const writer = await viewer();
  const { processId, versionId, stages } = await aProcessOf(writer);
  const { id } = stages[0]!;
  const { workspaceId } = writer;
  const { number: _number, ...row } = { ...stages[0]!, number: 0 };
  const more = {
    ...row,
    id: processId,
    key: 'more',
    criteria: [],
    ...{ lostReasons: [], entryCriteria: [], timers: [], activities: [], tools: [], content: [] },
    transitions: {},
    workspaceId,
    processId,
    processVersionId: versionId,
  };

  const attempts: ReadonlyArray<Parameters<typeof asViewer>[2]> = [
    (tx) => tx.stage.updateMany({ where: { id }, data: { name: 'Rewritten' } }),
    (tx) => tx.stage.deleteMany({ where: { id } }),
    (tx) => tx.stage.createMany({ data: more }),
    (tx) => tx.processVersion.updateMany({ where: { id: versionId }, data: { notes: 'Rewritten' } }),
    (tx) => tx.processVersion.updateMany({ where: { id: versionId }, data: { status: 'draft' } }),
    (tx) => tx.processVersion.updateMany({ where: { id: versionId }, data: { status: 'retired', notes: 'Rewritten' } }),
    (tx) => tx.processVersion.deleteMany({ where: { id: versionId } }),
  ];
  for (const attempt of attempts) await expect(asViewer(writer, 'write', attempt)).rejects.toThrow(/does not change/);
});

test('a stage of a draft can’t be slipped into a published version', async () => {
  const vendor = await admin();
  const { versionId } = await aProcessOf(vendor);
  const { studio } = await aDraftOf(vendor);

  const { id } = studio.stages[0]!;
  const slip = inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.stage.updateMany({ where: { id }, data: { processVersionId: versionId, key: 'slipped' } }),
  );
  await expect(slip).rejects.toThrow(/does not change/);
});

test('the list shows each process with its version, stages and the deals the viewer may see', async () => {
  const vendor = await admin();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { processId } = await aDraftOf(vendor, { name: 'IT channel' });
  for (const partner of [ours, ours, theirs]) await aDealOf(partner, { processId });

  const [listed] = await listProcesses(vendor, {});
  expect(listed).toMatchObject({ name: 'IT channel', published: { number: 1 }, draft: { number: 2 }, openDeals: 3 });
  expect(listed?.stages[0]).toEqual({ key: 'prospect', name: 'Prospect', kind: 'open', deals: 3 });
  expect((await listProcesses(ours, {}))[0]).toMatchObject({ openDeals: 2 });
});

test('a process is renamed, fitted, put first and archived', async () => {
  const vendor = await admin();
  const first = await aProcessOf(vendor, { name: 'First' });
  const { processId } = await createProcess(vendor, { name: 'Second', template: 'blank' });

  const changes = { name: 'Valves', productLines: ['Valves'], partnerTypes: ['reseller'], place: 0 };
  const changed = await updateProcess(vendor, { processId, version: 1, ...changes });
  expect(changed).toMatchObject({ name: 'Valves', productLines: ['Valves'], partnerTypes: ['reseller'], version: 2 });
  expect((await listProcesses(vendor, {})).map(({ name }) => name)).toEqual(['Valves', 'First']);

  await updateProcess(vendor, { processId, version: 2, isArchived: true });
  expect((await listProcesses(vendor, {})).map(({ id, isArchived }) => ({ id, isArchived }))).toEqual([
    { id: first.processId, isArchived: false },
    { id: processId, isArchived: true },
  ]);
});

test('of two people who change a process the second sees what the first did', async () => {
  const vendor = await admin();
  const { processId } = await aProcessOf(vendor);
  await updateProcess(vendor, { processId, version: 1, description: 'For valves.' });

  await expect(updateProcess(vendor, { processId, version: 1, description: 'For sensors.' })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'process.changed',
    details: { description: 'For valves.', version: 2 },
  });
});
