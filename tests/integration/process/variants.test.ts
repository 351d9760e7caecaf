import { expect, test } from 'vitest';
import { getDraft } from '@/lib/domain/process/draft/queries';
import { discardDraft, openDraft, publishProcess } from '@/lib/domain/process/draft/service';
import { addStage, moveStage, removeStage, saveStage } from '@/lib/domain/process/draft/stage-service';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { listProcesses } from '@/lib/domain/process/queries';
import { updateProcess } from '@/lib/domain/process/service';
import { createVariant, followProcess } from '@/lib/domain/process/variants/service';
import type { VendorViewer } from '@/lib/platform/viewer';
import { newId } from '@/lib/core/ids';
import { aRuleOf } from '../../factories/journeys';
import { aDealOf } from '../../factories/opportunities';
import { aProcessOf } from '../../factories/process';
import { aPartnerOf, aVendor } from '../../factories/workspace';

const seen = ({ process, draft }: StudioView) => ({ processId: process.id, version: draft?.version ?? 0 });
const plain = (stages: StudioView['stages']) => stages.map(({ id: _, ...stage }) => stage);

async function aFamily() {
  const admin = await aVendor('vendor_admin');
  const { processId: parentId } = await aProcessOf(admin, { position: 0 });
  const { processId } = await createVariant(admin, { parentId, name: `Variant ${newId()}` });
  return { admin, parentId, processId };
}

const studioOf = (admin: VendorViewer, processId: string) => getDraft(admin, { processId });

/** The parent's next version: its first stage has another target, its last open stage is gone, and one is new. */
async function aNextParent(admin: VendorViewer, parentId: string) {
  const draft = await openDraft(admin, { processId: parentId });
  const last = draft.stages.findLast(({ kind }) => kind === 'open')?.key ?? '';
  const first = draft.stages[0]?.key ?? '';
  const saved = await saveStage(admin, { ...seen(draft), stageKey: first, changes: { targetDays: 4 } });
  const removed = await removeStage(admin, { ...seen(saved), stageKey: last });
  const added = await addStage(admin, { ...seen(removed), name: 'Paperwork', kind: 'open', after: first });
  return publishProcess(admin, { ...seen(added), notes: 'Next.' });
}

test('a variant begins as its parent and says so', async () => {
  const { admin, parentId, processId } = await aFamily();
  const [studio, parent] = [await studioOf(admin, processId), await studioOf(admin, parentId)];
  expect(plain(studio.stages)).toEqual(plain(parent.stages));
  expect(studio).toMatchObject({ process: { parent: { id: parentId } }, follows: { number: 1 }, draft: { number: 1 } });
  expect(parent.variants).toEqual([{ id: processId, name: studio.process.name }]);
  const summaries = await listProcesses(admin, {});
  expect(summaries.find(({ id }) => id === processId)).toMatchObject({ parent: { id: parentId } });
});

test('a variant without words of its own equals its parent after every publication', async () => {
  const { admin, parentId, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const parent = await aNextParent(admin, parentId);

  const studio = await studioOf(admin, processId);
  expect(studio).toMatchObject({ draft: { number: 2 }, follows: { number: 2 } });
  expect(plain(studio.stages)).toEqual(plain(parent.stages));

  // Looked at again before it was published: the same draft follows.
  const again = await openDraft(admin, { processId: parentId });
  const key = again.stages[0]?.key ?? '';
  const saved = await saveStage(admin, { ...seen(again), stageKey: key, changes: { definition: 'Said again.' } });
  const third = await publishProcess(admin, { ...seen(saved), notes: '' });
  const later = await studioOf(admin, processId);
  expect(later).toMatchObject({ draft: { number: 2 }, follows: { number: 3 } });
  expect(plain(later.stages)).toEqual(plain(third.stages));
});

test('what a variant says itself stays when its parent goes on: parts, stages, what it left out', async () => {
  const { admin, parentId, processId } = await aFamily();
  const begun = await studioOf(admin, processId);
  const [first = '', second = ''] = begun.stages.map(({ key }) => key);
  const own = await saveStage(admin, { ...seen(begun), stageKey: first, changes: { targetDays: 3 } });
  const less = await removeStage(admin, { ...seen(own), stageKey: second });
  await addStage(admin, { ...seen(less), name: 'Trial', kind: 'open', after: first });
  await aNextParent(admin, parentId);

  const { stages } = await studioOf(admin, processId);
  expect(stages.slice(0, 3).map(({ key }) => key)).toEqual([first, 'trial', 'paperwork']);
  expect(stages[0]).toMatchObject({ targetDays: 3 });
  expect(stages.some(({ key }) => key === second)).toBe(false);
});

test('whoever edits the variant’s draft while the parent is published edits on the fresh one', async () => {
  const { admin, parentId, processId } = await aFamily();
  const begun = await studioOf(admin, processId);
  await aNextParent(admin, parentId);
  const stale = saveStage(admin, { ...seen(begun), stageKey: begun.stages[0]?.key ?? '', changes: { targetDays: 3 } });
  await expect(stale).rejects.toMatchObject({ reason: 'process.draft_changed', details: { follows: { number: 2 } } });
});

test('a variant that a publication does not change gets no draft; a discarded one comes back with the next edit', async () => {
  const { admin, parentId, processId } = await aFamily();
  const begun = await studioOf(admin, processId);
  const first = begun.stages[0]?.key ?? '';
  const own = await saveStage(admin, { ...seen(begun), stageKey: first, changes: { targetDays: 3 } });
  await publishProcess(admin, { ...seen(own), notes: '' });

  const parent = await openDraft(admin, { processId: parentId });
  const saved = await saveStage(admin, { ...seen(parent), stageKey: first, changes: { targetDays: 4 } });
  const published = await publishProcess(admin, { ...seen(saved), notes: '' });
  expect((await studioOf(admin, processId)).draft).toBeNull();

  const next = await openDraft(admin, { processId: parentId });
  await moveStage(admin, { ...seen(next), stageKey: first, place: 1 });
  await publishProcess(admin, { ...seen(await studioOf(admin, parentId)), notes: '' });
  const offered = await studioOf(admin, processId);
  await discardDraft(admin, seen(offered));
  const opened = await openDraft(admin, { processId });
  expect(opened.stages[1]).toMatchObject({ key: first, targetDays: 3 });
  expect(published.stages[0]).toMatchObject({ key: first, targetDays: 4 });
});

test('a stage that the parent gave up stays where a deal of the variant is in it', async () => {
  const { admin, parentId, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  await aDealOf(await aPartnerOf(admin), { processId });
  const draft = await openDraft(admin, { processId: parentId });
  const first = draft.stages[0]?.key ?? '';
  const removed = await removeStage(admin, { ...seen(draft), stageKey: first });
  await publishProcess(admin, { ...seen(removed), notes: '' });
  const { stages } = await studioOf(admin, processId);
  expect(stages[0]?.key).toBe(first);
});

test('deals come to a variant by rules alone', async () => {
  const { admin, parentId, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const variant = (await listProcesses(admin, {})).find(({ id }) => id === processId);
  const seller = await aPartnerOf(admin);
  await updateProcess(admin, { processId, version: variant?.version ?? 0, place: 0 });
  expect((await aDealOf(seller, { processId: undefined })).processId).toBe(parentId);

  await aRuleOf(admin, { processId });
  expect((await aDealOf(seller, { processId: undefined })).processId).toBe(processId);
  const fit = updateProcess(admin, { processId, version: (variant?.version ?? 0) + 1, partnerTypes: ['reseller'] });
  await expect(fit).rejects.toMatchObject({ reason: 'variant.takes_by_rules' });
});

test('a process that follows another keeps its stages, and follows from then on; it can stop again', async () => {
  const admin = await aVendor('vendor_admin');
  const { processId: parentId } = await aProcessOf(admin);
  const { processId } = await aProcessOf(admin, { template: 'it_channel', partnerTypes: ['reseller'] });
  const before = await studioOf(admin, processId);

  const chosen = await followProcess(admin, { processId, version: 1, parentId });
  expect(chosen).toMatchObject({ parent: { id: parentId }, partnerTypes: [], draft: { number: 2 } });
  expect(plain((await studioOf(admin, processId)).stages)).toEqual(plain(before.stages));

  const parent = await aNextParent(admin, parentId);
  expect(plain((await studioOf(admin, processId)).stages)).toEqual(plain(parent.stages));

  const left = await followProcess(admin, { processId, version: chosen.version, parentId: null });
  expect(left.parent).toBeNull();
  expect(await studioOf(admin, processId)).toMatchObject({ follows: null, draft: { number: 2 } });
});

test('a process that changes whom it follows takes nothing over from the one before', async () => {
  const { admin, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const { processId: otherId } = await aProcessOf(admin, { template: 'manufacturing_channel' });
  const variant = (await listProcesses(admin, {})).find(({ id }) => id === processId);
  await followProcess(admin, { processId, version: variant?.version ?? 0, parentId: otherId });
  const chosen = await studioOf(admin, processId);
  expect(plain(chosen.stages)).toEqual(plain(chosen.publishedStages));

  await discardDraft(admin, seen(chosen));
  expect((await studioOf(admin, processId)).follows).toBeNull();
  const opened = await openDraft(admin, { processId });
  expect(plain(opened.stages)).toEqual(plain(chosen.publishedStages));
});

test('variants have no place among the processes that are asked', async () => {
  const { admin, parentId } = await aFamily();
  const { processId: last } = await aProcessOf(admin);
  const order = async () => (await listProcesses(admin, {})).filter(({ parent }) => !parent).map(({ id }) => id);
  expect(await order()).toEqual([parentId, last]);
  const first = (await listProcesses(admin, {})).find(({ id }) => id === parentId);
  await updateProcess(admin, { processId: parentId, version: first?.version ?? 0, place: 1 });
  expect(await order()).toEqual([last, parentId]);
});

test('a circle is refused, also when two people make its halves at the same time', async () => {
  const { admin, parentId, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const parent = (await listProcesses(admin, {})).find(({ id }) => id === parentId);
  const round = followProcess(admin, { processId: parentId, version: parent?.version ?? 0, parentId: processId });
  await expect(round).rejects.toMatchObject({ reason: 'variant.circle' });

  const [one, other] = [await aProcessOf(admin), await aProcessOf(admin)];
  const both = await Promise.allSettled([
    followProcess(admin, { processId: one.processId, version: 1, parentId: other.processId }),
    followProcess(admin, { processId: other.processId, version: 1, parentId: one.processId }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('only what is published and not archived is followed', async () => {
  const { admin, processId } = await aFamily();
  await expect(createVariant(admin, { parentId: processId, name: 'Of a draft' })).rejects.toMatchObject({
    reason: 'variant.parent_unpublished',
  });
  await expect(createVariant(admin, { parentId: newId(), name: 'Of nothing' })).rejects.toMatchObject({
    reason: 'variant.parent_not_found',
  });
});

test('a variant of a variant follows in its turn', async () => {
  const { admin, parentId, processId } = await aFamily();
  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const { processId: grandchild } = await createVariant(admin, { parentId: processId, name: `Grandchild ${newId()}` });
  const parent = await aNextParent(admin, parentId);
  expect((await studioOf(admin, grandchild)).follows).toMatchObject({ number: 1 });

  await publishProcess(admin, { ...seen(await studioOf(admin, processId)), notes: '' });
  const studio = await studioOf(admin, grandchild);
  expect(studio.follows).toMatchObject({ number: 2 });
  expect(plain(studio.stages)).toEqual(plain(parent.stages));
});
