import { expect, test } from 'vitest';
import { findGate } from '@/lib/domain/opportunities/deal/queries';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import { listDocuments, readDocument } from '@/lib/domain/opportunities/documents/queries';
import { attachDocument, removeDocument } from '@/lib/domain/opportunities/documents/service';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { aDesignedProcessOf, aStage } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor } from '../factories/workspace';

const PDF = Buffer.from('%PDF-1.7 a quote').toString('base64');

async function aDealThatNeeds(criterion: Criterion) {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const stages = [aStage('first', { criteria: [criterion] }), aStage('second')];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const { id: opportunityId } = await aDealOf(seller, { processId });
  const attach = () =>
    attachDocument(seller, {
      ...{ opportunityId, stageKey: 'first', criterionKey: criterion.key },
      ...{ fileName: 'Quote 1043.pdf', contentType: 'application/pdf', content: PDF },
    });
  const move = (version: number) => moveOpportunity(seller, { opportunityId, toStageKey: 'second', version });
  return { manager, seller, opportunityId, attach, move };
}

const NEEDS: ReadonlyArray<Criterion> = [
  { kind: 'document', key: 'quote', label: 'Quote attached', hint: '' },
  { kind: 'checklist', key: 'quote', label: 'Quote sent', hint: '', evidence: 'file' },
];

test.each(NEEDS)('a $kind that asks for a file holds while one is attached', async (criterion) => {
  const { seller, opportunityId, attach, move } = await aDealThatNeeds(criterion);
  await expect(move(1)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  const { id: documentId } = await attach();
  expect((await findGate(seller, { opportunityId })).criteria).toMatchObject([{ met: true }]);
  await removeDocument(seller, { documentId });
  await expect(move(2)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  const kept = await attach();
  const { id: second } = await attach();
  await removeDocument(seller, { documentId: second });
  expect(await listDocuments(seller, { opportunityId })).toMatchObject([{ id: kept.id, fileName: 'Quote 1043.pdf' }]);
  await expect(move(2)).resolves.toMatchObject({ stageKey: 'second' });
});

test('what was attached comes back byte by byte, and what was removed does not', async () => {
  const { manager, attach } = await aDealThatNeeds(NEEDS[0]!);
  const { id: documentId } = await attach();
  expect(await readDocument(manager, { documentId })).toEqual({
    ...{ fileName: 'Quote 1043.pdf', contentType: 'application/pdf', content: PDF },
  });
  await removeDocument(manager, { documentId });
  await expect(readDocument(manager, { documentId })).rejects.toMatchObject({
    reason: 'opportunity.document_not_found',
  });
});

test('an empty file and a criterion that asks for none are refused in words', async () => {
  const { seller, opportunityId } = await aDealThatNeeds(NEEDS[0]!);
  const file = { opportunityId, fileName: 'a.pdf', contentType: 'application/pdf' };
  await expect(attachDocument(seller, { ...file, content: '' })).rejects.toMatchObject({
    reason: 'opportunity.document_empty',
  });
  await expect(
    attachDocument(seller, { ...file, content: PDF, stageKey: 'first', criterionKey: 'nothing' }),
  ).rejects.toMatchObject({ reason: 'opportunity.unknown_document' });
});
