import { expect, test } from 'vitest';
import { openRejects } from '@/lib/domain/imports/rejects';
import { listImports } from '@/lib/domain/imports/queries';
import { appendToImport, checkImport, discardImport, uploadImport } from '@/lib/domain/imports/service';
import type { VendorViewer } from '@/lib/platform/viewer';
import { aPlaceForHistory, answer, anUploadOf, DAY_BY_DAY, dealsOf, imported } from '../../factories/imports';
import { aPartnerOf, inWorkspace } from '../../factories/workspace';

const FILE = { fileName: 'history.csv', fileSize: DAY_BY_DAY.length, changedAt: '2026-01-02T10:00:00.000Z' };
const HALF = 40;

function append(admin: VendorViewer, importId: string, number: number, text: string) {
  return appendToImport(admin, { importId, number, content: Buffer.from(text).toString('base64') });
}

test('an upload that broke off goes on where it stopped when the same file comes again', async () => {
  const { admin } = await aPlaceForHistory();
  const begun = await uploadImport(admin, FILE);
  expect(begun).toMatchObject({ received: 0, pieces: 0 });
  await append(admin, begun.id, 0, DAY_BY_DAY.slice(0, HALF));
  expect(await listImports(admin, {})).toMatchObject([{ upload: { received: HALF, total: FILE.fileSize } }]);

  const again = await uploadImport(admin, FILE);
  expect(again).toEqual({ ...begun, received: HALF, pieces: 1 });
  await append(admin, begun.id, 1, DAY_BY_DAY.slice(HALF));
  expect(await listImports(admin, {})).toMatchObject([{ upload: null }]);
  expect(await checkImport(admin, { importId: begun.id, version: begun.version, mapping: null })).toMatchObject({
    status: 'checking',
    rowsTotal: 6,
  });

  const other = await uploadImport(admin, FILE);
  expect(other.id).not.toBe(begun.id);
});

test('another file, or the same one changed since, begins anew', async () => {
  const { admin } = await aPlaceForHistory();
  const begun = await uploadImport(admin, FILE);
  await append(admin, begun.id, 0, DAY_BY_DAY.slice(0, HALF));

  for (const changed of [{ fileSize: 200 }, { changedAt: '2026-01-03T10:00:00.000Z' }, { fileName: 'other.csv' }]) {
    expect(await uploadImport(admin, { ...FILE, ...changed })).toMatchObject({ received: 0 });
  }
});

test('a piece whose answer was lost may come twice, but not differently, and none may be missing', async () => {
  const { admin } = await aPlaceForHistory();
  const { id, version } = await uploadImport(admin, FILE);
  await append(admin, id, 0, DAY_BY_DAY.slice(0, HALF));
  expect(await append(admin, id, 0, DAY_BY_DAY.slice(0, HALF))).toEqual({ size: HALF });

  await expect(append(admin, id, 0, 'something else')).rejects.toMatchObject({ reason: 'import.altered' });
  await expect(append(admin, id, 2, 'later')).rejects.toMatchObject({ reason: 'import.incomplete' });
  await expect(append(admin, id, 1, DAY_BY_DAY)).rejects.toMatchObject({ reason: 'import.altered' });
  await expect(checkImport(admin, { importId: id, version, mapping: null })).rejects.toMatchObject({
    reason: 'import.incomplete',
  });
});

test.each([
  ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
])('%s is no CSV, whatever it is called', async (_kind, bytes) => {
  const { admin } = await aPlaceForHistory();
  const { id: importId } = await uploadImport(admin, { fileName: 'history.csv' });
  const content = Buffer.from(bytes).toString('base64');
  await expect(appendToImport(admin, { importId, number: 0, content })).rejects.toMatchObject({
    reason: 'import.not_csv',
  });
});

test.each([
  [0, 'import.empty'],
  [50_000_001, 'import.too_large'],
])('a file of %i bytes is refused before anything is sent', async (fileSize, reason) => {
  const { admin } = await aPlaceForHistory();
  await expect(uploadImport(admin, { ...FILE, fileSize })).rejects.toMatchObject({ reason });
  expect(await listImports(admin, {})).toEqual([]);
});

test('what nobody comes back to does not fill the disk, and an imported file takes no room', async () => {
  const { admin } = await aPlaceForHistory();
  const done = await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  const waiting = await uploadImport(admin, FILE);
  await inWorkspace(admin.workspaceId, async ({ tx }) => {
    expect(await tx.importPart.count({ where: { importId: done.id } })).toBe(0);
    await tx.import.updateMany({ data: { size: 500_000_001 } });
  });

  await expect(uploadImport(admin, { ...FILE, fileName: 'one more.csv' })).rejects.toMatchObject({
    reason: 'import.no_room',
  });
  await discardImport(admin, { importId: waiting.id });
  expect(await uploadImport(admin, { ...FILE, fileName: 'one more.csv' })).toMatchObject({ received: 0 });
});

test('another column for when is read as it is written, and puts the rows in order anew', async () => {
  const { admin } = await aPlaceForHistory();
  const text = [
    'case;stage;created;changed',
    'A;Prospect;2026-03-01;25.03.2026',
    'A;Qualified;2026-03-02;24.03.2026',
    'A;Proposal;2026-03-03;23.03.2026',
  ].join('\n');
  const checked = await anUploadOf(admin, { text });
  expect(checked.mapping).toMatchObject({ columns: { time: 'created' }, timeFormat: 'iso', order: 'oldest_first' });

  const columns = { ...checked.mapping.columns, time: 'changed' };
  const changed = await answer(admin, checked, { columns, timeFormat: null, order: null });
  expect(changed).toMatchObject({
    mapping: { timeFormat: 'DD.MM.YYYY', order: 'newest_first' },
    rowsGood: 3,
    rowsBad: 0,
  });
});

test('the stages found stay while the rows are checked again, and go with another column', async () => {
  const { admin } = await aPlaceForHistory();
  const text = `${DAY_BY_DAY.replace('case,stage,at', 'case,stage,at,other').replaceAll('\n', ',x\n').replace('at,other,x', 'at,other')},x`;
  const { id: importId, version, mapping } = await anUploadOf(admin, { text });
  const again = await checkImport(admin, { importId, version, mapping: { ...mapping, order: 'any' } });
  expect(again.stages.map(({ name }) => name)).toEqual(['Prospect', 'Qualified', 'Solution demo', 'Lost']);

  const columns = { ...mapping.columns, stage: 'other' };
  const other = await checkImport(admin, { importId, version: again.version, mapping: { ...mapping, columns } });
  expect(other.stages).toEqual([]);
});

test('the bad rows come as a file that a spreadsheet runs nothing of, and that can be mended and brought in again', async () => {
  const { admin, processId } = await aPlaceForHistory();
  const bad = Array.from({ length: 2_100 }, (_, at) => `=cmd${at},Foo,2026-01-01`);
  const text = ['case,stage,at', 'A,Prospect,2026-01-01', ...bad].join('\n');
  const checked = await anUploadOf(admin, { text, processId, fileName: 'Q1 history.csv' });

  const { fileName, csv } = await openRejects(admin, checked.id);
  const lines = (await Array.fromAsync(csv)).join('').split('\r\n');
  expect([fileName, lines.length]).toEqual(['Q1 history bad rows.csv', 2_102]);
  expect(lines.slice(0, 2)).toEqual([
    '\ufeffLine,What is wrong,case,stage,at',
    "3,stage: No stage of this name,'=cmd0,Foo,2026-01-01",
  ]);

  const mended = lines.slice(0, 3).join('\n').replaceAll('Foo', 'Qualified');
  await imported(admin, await anUploadOf(admin, { text: mended, processId }));
  expect((await dealsOf(admin)).map(({ importKey, stageKey }) => [importKey, stageKey])).toEqual([
    ["'=cmd0", 'qualified'],
    ["'=cmd1", 'qualified'],
  ]);
});

test('the next file with the same headings begins with the answers of the last one, but for whose deals they are', async () => {
  const { admin, processId, partnerId } = await aPlaceForHistory();
  await aPartnerOf(admin, { name: 'Farrow & Lund' });
  const head = 'wer;was;wann';
  const columns = { case: 'wer', stage: 'was', time: 'wann' };
  const stages = [{ name: 'Ruht', to: 'qualified' }];
  const answers = { columns, partnerId, destination: { kind: 'existing' as const, processId, stages } };
  const text = `${head}\nA;Prospect;03/04/2026\nA;Ruht;05/04/2026`;
  const first = await anUploadOf(admin, {
    text,
    fileName: 'april.csv',
    answers: { ...answers, timeFormat: 'DD/MM/YYYY' },
  });
  expect(await imported(admin, first)).toMatchObject({ rowsAdded: 2 });

  const next = await anUploadOf(admin, { text: `${text}\nA;Proposal;06/04/2026`, fileName: 'may.csv' });
  expect(next).toMatchObject({
    missing: ['partner'],
    found: { answersFrom: 'april.csv' },
    mapping: { ...answers, partnerId: null, timeFormat: 'DD/MM/YYYY', order: 'oldest_first' },
  });
  const checked = await answer(admin, next, { partnerId });
  expect(checked).toMatchObject({ rowsGood: 3, rowsKnown: 2, found: { answersFrom: 'april.csv' } });
});
