import { expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import { getDraft, listVersions, watchDraft } from '@/lib/domain/process/draft/queries';
import { discardDraft, openDraft, publishProcess } from '@/lib/domain/process/draft/service';
import { addStage, moveStage, removeStage, restoreStage, saveStage } from '@/lib/domain/process/draft/stage-service';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { getProcess, listProcesses } from '@/lib/domain/process/queries';
import { createProcess } from '@/lib/domain/process/service';
import { aDealOf } from '../../factories/opportunities';
import { aDraftOf, aProcessOf } from '../../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const admin = () => aVendor('vendor_admin');

function seen(studio: StudioView) {
  return { processId: studio.process.id, version: studio.draft?.version ?? 0 };
}

async function refusal(work: Promise<unknown>): Promise<AppError> {
  const [outcome] = await Promise.allSettled([work]);
  if (outcome.status === 'rejected' && outcome.reason instanceof AppError) return outcome.reason;
  throw new Error('It was not refused as it should be.', { cause: outcome });
}

test('a new process starts as a draft of its template and takes no deals yet', async () => {
  const vendor = await admin();
  const { processId } = await createProcess(vendor, { name: 'Valves', template: 'manufacturing_channel' });

  const studio = await getDraft(vendor, { processId });
  expect(studio).toMatchObject({
    draft: { number: 1 },
    published: null,
    changes: [],
    findings: [{ rule: 'no_content' }],
  });
  expect(studio.stages.map(({ name }) => name)).toEqual([
    'Enquiry',
    'Needs & site survey',
    'Specification',
    'Quote',
    'Purchase order',
    'Production',
    'Delivered',
    'Lost',
  ]);
  await expect(getProcess(vendor, { processId })).rejects.toMatchObject({ reason: 'process.not_published' });
});

test('two processes can’t have one name, however it is written', async () => {
  const vendor = await admin();
  await createProcess(vendor, { name: 'Valves', template: 'blank' });

  const error = await refusal(createProcess(vendor, { name: ' valves ', template: 'blank' }));
  expect(error).toMatchObject({ reason: 'process.name_taken', fields: { name: expect.any(Array) as unknown } });
});

test('two people who name a process alike at the same instant: one is told', async () => {
  const vendor = await admin();
  const attempts = await Promise.allSettled(
    Array.from({ length: 5 }, () => createProcess(vendor, { name: 'Valves', template: 'blank' })),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const attempt of attempts) if (attempt.status === 'rejected') expect(attempt.reason).toBeInstanceOf(AppError);
});

test('the next version starts as a copy, with the same keys', async () => {
  const vendor = await admin();
  const { stages } = await aProcessOf(vendor);
  const { studio } = await aDraftOf(vendor);

  expect(studio.draft).toMatchObject({ number: 2, stageMap: {} });
  expect(studio.changes).toEqual([]);
  expect(studio.stages.map(({ id: _, ...rest }) => rest)).toEqual(stages.map(({ id: _, ...rest }) => rest));
});

test('two people who start a draft at once share one', async () => {
  const vendor = await admin();
  const { processId } = await aProcessOf(vendor);

  const drafts = await Promise.all(Array.from({ length: 4 }, () => openDraft(vendor, { processId })));
  expect(new Set(drafts.map(({ draft }) => draft?.number))).toEqual(new Set([2]));
  expect(await listVersions(vendor, { processId })).toHaveLength(2);
});

test('what is changed in a draft is shown against the published version', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const changes = { name: 'Trial', targetDays: 28 };
  const fresh = await saveStage(vendor, { ...seen(studio), stageKey: 'solution_demo', changes });
  expect(fresh.stages[2]).toMatchObject({ key: 'solution_demo', name: 'Trial', targetDays: 28 });
  expect(fresh.publishedStages[2]).toMatchObject({ name: 'Solution demo', targetDays: 21 });
  expect(fresh.changes).toMatchObject([
    { stageKey: 'solution_demo', what: 'Name', before: 'Solution demo', after: 'Trial' },
    { stageKey: 'solution_demo', what: 'Target', before: '21 days', after: '28 days' },
  ]);
});

test('of two people who edit one draft the second sees what the first did', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { targetDays: 3 } });

  const error = await refusal(saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { targetDays: 7 } }));
  expect(error).toMatchObject({ code: 'conflict', reason: 'process.draft_changed' });
  expect((error.details as StudioView).stages[0]).toMatchObject({ targetDays: 3 });

  const again = { ...seen(error.details as StudioView), stageKey: 'prospect', changes: { targetDays: 7 } };
  expect((await saveStage(vendor, again)).stages[0]).toMatchObject({ targetDays: 7 });
});

test('of ten edits at the same instant exactly one is taken', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const attempts = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) =>
      saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { maxDays: 30 + at } }),
    ),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const attempt of attempts) {
    if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ reason: 'process.draft_changed' });
  }
});

test.each([
  [{ probability: 101 }, 'changes.probability'],
  [{ probability: -1 }, 'changes.probability'],
  [{ targetDays: 0 }, 'changes.targetDays'],
  [{ targetDays: 2.5 }, 'changes.targetDays'],
  [{ name: '  ' }, 'changes.name'],
  [{ lostReasons: ['Price', 'price'] }, 'changes.lostReasons'],
] as const)('%o is refused at its field', async (changes, field) => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const input = { ...seen(studio), stageKey: 'prospect', changes };
  const error = await refusal(saveStage(vendor, input as never));
  expect(Object.keys(error.fields ?? {})).toEqual([field]);
});

test('a criterion on an unknown field, or with an unknown condition, does not come into a draft', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  const criterion = { kind: 'field', key: 'x', label: 'X', hint: '', operand: '' };
  const attempt = (rest: object) =>
    refusal(
      saveStage(vendor, {
        ...seen(studio),
        stageKey: 'prospect',
        changes: { criteria: [{ ...criterion, ...rest }] },
      }),
    );

  expect((await attempt({ field: 'shoeSize', predicate: 'filled' })).fields).toHaveProperty([
    'changes.criteria.0.field',
  ]);
  expect((await attempt({ field: 'amount', predicate: 'smells' })).fields).toHaveProperty([
    'changes.criteria.0.predicate',
  ]);
  expect((await attempt({ field: 'amount', predicate: 'contains', operand: '5' })).fields).toHaveProperty([
    'changes.criteria.0.predicate',
  ]);
  expect((await attempt({ field: 'amount', predicate: 'at_least', operand: '5,000' })).fields).toHaveProperty([
    'changes.criteria.0.operand',
  ]);
});

test('an end of the process has no chance, clock or gate of its own', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const error = await refusal(saveStage(vendor, { ...seen(studio), stageKey: 'won', changes: { probability: 50 } }));
  expect(error).toMatchObject({ reason: 'process.not_for_kind' });
});

test('stages are added and moved', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const added = await addStage(vendor, { ...seen(studio), name: 'Trial', kind: 'open', after: 'qualified' });
  expect(added.stages.map(({ key }) => key).slice(0, 4)).toEqual(['prospect', 'qualified', 'trial', 'solution_demo']);

  const moved = await moveStage(vendor, { ...seen(added), stageKey: 'trial', place: 0 });
  expect(moved.stages.map(({ key }) => key).slice(0, 3)).toEqual(['trial', 'prospect', 'qualified']);
  expect(moved.stages.map(({ position }) => position)).toEqual(moved.stages.map((_, at) => at));
});

test('a new stage never takes over the history of an old one', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);

  const removed = await removeStage(vendor, { ...seen(studio), stageKey: 'proposal' });
  const added = await addStage(vendor, { ...seen(removed), name: 'Proposal', kind: 'open', after: 'solution_demo' });
  expect(added.stages[3]).toMatchObject({ key: 'proposal_2', name: 'Proposal' });
});

test('a process has at most 20 stages', async () => {
  const vendor = await admin();
  let { studio } = await aDraftOf(vendor, { template: 'blank' });
  for (let at = 4; at <= 20; at += 1)
    studio = await addStage(vendor, { ...seen(studio), name: `Stage ${at}`, kind: 'open' });

  const error = await refusal(addStage(vendor, { ...seen(studio), name: 'One more', kind: 'open' }));
  expect(error).toMatchObject({ reason: 'process.too_many_stages' });
});

test('a stage that holds deals asks where they belong, and the answer is kept', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);
  await aDealOf(await aPartnerOf(vendor), { processId });

  const input = { ...seen(studio), stageKey: 'prospect' };
  expect(await refusal(removeStage(vendor, input))).toMatchObject({
    reason: 'process.holds_deals',
    details: { deals: 1 },
  });
  expect(await refusal(removeStage(vendor, { ...input, movedTo: 'won' }))).toMatchObject({
    reason: 'process.wrong_target',
  });

  const removed = await removeStage(vendor, { ...input, movedTo: 'qualified' });
  expect(removed.draft?.stageMap).toEqual({ prospect: 'qualified' });
  expect(removed.stages[0]).toMatchObject({ key: 'qualified', position: 0 });
});

function whole(studio: StudioView, key: string) {
  const { id: _, position: _place, ...stage } = studio.stages.find((one) => one.key === key)!;
  return structuredClone(stage) as never;
}

test('a removed stage comes back as it was, at its place, with the deals that were to go elsewhere', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);
  await aDealOf(await aPartnerOf(vendor), { processId });
  const first = await removeStage(vendor, { ...seen(studio), stageKey: 'prospect', movedTo: 'qualified' });
  const second = await removeStage(vendor, { ...seen(first), stageKey: 'qualified', movedTo: 'proposal' });
  expect(second.draft?.stageMap).toEqual({ prospect: 'proposal', qualified: 'proposal' });

  const input = { stage: whole(first, 'qualified'), place: 0, sources: ['prospect'] };
  const once = await restoreStage(vendor, { ...seen(second), ...input });
  expect(once.draft?.stageMap).toEqual({ prospect: 'qualified' });
  const twice = await restoreStage(vendor, { ...seen(once), stage: whole(studio, 'prospect'), place: 0 });

  expect(twice.draft?.stageMap).toEqual({});
  const plain = ({ stages }: StudioView) => stages.map(({ id: _, ...stage }) => stage);
  expect(plain(twice)).toEqual(plain(studio));
  expect(twice.changes).toEqual([]);
});

test('a stage that is there is not put back a second time, and an end keeps what an end says', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  const again = { ...seen(studio), stage: whole(studio, 'proposal'), place: 1 };
  expect(await refusal(restoreStage(vendor, again))).toMatchObject({ reason: 'process.stage_is_there' });

  const removed = await removeStage(vendor, { ...seen(studio), stageKey: 'won' });
  const bent = { ...(whole(studio, 'won') as object), probability: 3, forecastCategory: 'pipeline' } as never;
  const restored = await restoreStage(vendor, { ...seen(removed), stage: bent, place: 99 });
  expect(restored.stages.find(({ key }) => key === 'won')).toMatchObject({
    probability: 100,
    forecastCategory: 'closed',
    position: studio.stages.findIndex(({ key }) => key === 'won'),
  });
});

test('who writes a draft sees what others change in it, and not what they did themselves', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);
  const saved = await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { targetDays: 7 } });
  const colleague = await aVendor('vendor_admin', vendor.workspaceId);

  expect(await watchDraft(vendor, { processId })).toEqual({ version: saved.draft?.version, edits: [] });
  expect(await watchDraft(colleague, { processId })).toMatchObject({
    version: saved.draft?.version,
    edits: [{ stageKey: 'prospect', parts: ['targetDays'], by: expect.any(String) as unknown }],
  });

  await publishProcess(vendor, seen(saved));
  expect(await watchDraft(colleague, { processId })).toEqual({ version: null, edits: [] });
});

test('a discarded draft leaves the published version alone', async () => {
  const vendor = await admin();
  const { processId, studio } = await aDraftOf(vendor);

  expect(await discardDraft(vendor, seen(studio))).toEqual({ isProcessGone: false });
  expect(await getDraft(vendor, { processId })).toMatchObject({ draft: null, published: { number: 1 } });
});

test('a process that was never published goes with its draft', async () => {
  const vendor = await admin();
  const { processId } = await createProcess(vendor, { name: 'Valves', template: 'blank' });

  expect(await discardDraft(vendor, { processId, version: 1 })).toEqual({ isProcessGone: true });
  expect(await listProcesses(vendor, {})).toEqual([]);
});

test('who edits a draft that was published meanwhile is told, with what is there now', async () => {
  const vendor = await admin();
  const { studio } = await aDraftOf(vendor);
  await publishProcess(vendor, seen(studio));

  const error = await refusal(saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { targetDays: 7 } }));
  expect(error).toMatchObject({ reason: 'process.no_draft', details: { draft: null, published: { number: 2 } } });
});

test('partners never see a draft', async () => {
  const vendor = await admin();
  const partner = await aPartnerOf(vendor);
  const { processId, studio } = await aDraftOf(vendor);
  await createProcess(vendor, { name: 'Not yet', template: 'blank' });
  await saveStage(vendor, { ...seen(studio), stageKey: 'prospect', changes: { name: 'First contact' } });

  expect((await listProcesses(partner, {})).map(({ id, draft }) => ({ id, draft }))).toEqual([
    { id: processId, draft: null },
  ]);
  expect((await getProcess(partner, { processId })).stages[0]).toMatchObject({ name: 'Prospect' });
  const drafts = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.processVersion.count({ where: { status: 'draft' } }),
  );
  expect(drafts).toBe(2);
});
