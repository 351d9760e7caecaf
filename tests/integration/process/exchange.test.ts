import { expect, test } from 'vitest';
import { getDraft } from '@/lib/domain/process/draft/queries';
import { exportProcess, previewProcessFile } from '@/lib/domain/process/exchange/queries';
import { importProcess } from '@/lib/domain/process/exchange/service';
import { explainTerm } from '@/lib/domain/process/glossary/service';
import { listProcesses } from '@/lib/domain/process/queries';
import { aProcessFile, aWholeStage } from '../../factories/designs';
import { aProcessOf } from '../../factories/process';
import { aVendor } from '../../factories/workspace';

test('a process goes from one workspace to another as a file, and comes out as it went in', async () => {
  const here = await aVendor('vendor_admin');
  const { processId } = await aProcessOf(here);
  await explainTerm(here, { processId, term: 'SOW', meaning: 'What will be done.' });
  const file = await exportProcess(here, { processId });

  const there = await aVendor('vendor_admin');
  const text = JSON.stringify(file);
  const preview = await previewProcessFile(there, { file: text });
  expect(preview).toMatchObject({ name: file.name, isNameTaken: false });
  expect(preview.stages.map(({ name }) => name)).toEqual(file.stages.map(({ name }) => name));

  const { processId: copied } = await importProcess(there, { file: text, name: file.name });
  expect(await getDraft(there, { processId: copied })).toMatchObject({ draft: { number: 1 }, published: null });
  expect(await exportProcess(there, { processId: copied, number: 1 })).toEqual(file);
});

test('a name that is taken is said before and at the import, and another one brings it in', async () => {
  const admin = await aVendor('vendor_admin');
  const { processId } = await aProcessOf(admin);
  const file = await exportProcess(admin, { processId });
  const text = JSON.stringify(file);

  await expect(previewProcessFile(admin, { file: text })).resolves.toMatchObject({ isNameTaken: true });
  await expect(importProcess(admin, { file: text, name: file.name })).rejects.toMatchObject({
    reason: 'process.name_taken',
  });
  await expect(importProcess(admin, { file: text, name: 'A copy' })).resolves.toMatchObject({
    processId: expect.any(String) as unknown,
  });
});

test('a file of which a part does not fit brings nothing in, and says where it does not', async () => {
  const admin = await aVendor('vendor_admin');
  const wrong = { ...aWholeStage('second'), targetDays: -3 } as never;
  const file = aProcessFile('Pumps', [aWholeStage('first'), wrong]);

  await expect(importProcess(admin, { file, name: 'Pumps' })).rejects.toMatchObject({
    reason: 'process.file_wrong',
    details: { problems: [{ path: 'stages.1.targetDays' }] },
  });
  expect(await listProcesses(admin, {})).toEqual([]);
});

test('product lines that nobody sells here are named', async () => {
  const admin = await aVendor('vendor_admin');
  const file = JSON.stringify({ ...(JSON.parse(aProcessFile('Pumps')) as object), productLines: ['Pumps'] });
  await expect(previewProcessFile(admin, { file })).resolves.toMatchObject({ unknownLines: ['Pumps'] });
});
