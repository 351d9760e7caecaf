import { checkRows } from '@/lib/domain/imports/check';
import { getImport } from '@/lib/domain/imports/queries';
import { runImport } from '@/lib/domain/imports/run';
import { appendToImport, checkImport, startImport, uploadImport } from '@/lib/domain/imports/service';
import type { ImportView, Mapping } from '@/lib/domain/imports/vocabulary';
import type { VendorViewer } from '@/lib/platform/viewer';
import { aProcessOf } from './process';
import { aPartnerOf, aVendor, inWorkspace } from './workspace';

/** Two deals through the first stages of the IT channel, and a third that was lost. */
export const DAY_BY_DAY = [
  'case,stage,at',
  'A,Prospect,2026-01-01',
  'A,Qualified,2026-01-03',
  'A,Solution demo,2026-01-08',
  'B,Prospect,2026-01-02',
  'B,Qualified,2026-01-12',
  'C,Prospect,2026-01-02',
  'C,Lost,2026-01-05',
].join('\n');

type Upload = {
  text: string | Uint8Array;
  fileName?: string;
  processId?: string;
  partnerId?: string;
  answers?: Partial<Mapping>;
};

const PIECE = 700_000;

/** An uploaded file whose rows have been checked, as far as the answers about it allow. */
export async function anUploadOf(
  admin: VendorViewer,
  { text, fileName = 'history.csv', processId, partnerId, answers }: Upload,
): Promise<ImportView> {
  const { id: importId, version } = await uploadImport(admin, { fileName });
  const bytes = Buffer.from(text);
  for (let at = 0; at * PIECE < bytes.length; at += 1) {
    const content = bytes.subarray(at * PIECE, (at + 1) * PIECE).toString('base64');
    await appendToImport(admin, { importId, number: at, content });
  }

  const guessed = await checkImport(admin, { importId, version, mapping: null });
  const changed = {
    ...answers,
    ...(partnerId && { partnerId }),
    ...(processId && { destination: intoProcess(processId) }),
  };
  const settled = Object.keys(changed).length === 0 ? guessed : await answer(admin, guessed, changed);
  return checked(admin, settled);
}

function intoProcess(processId: string): Mapping['destination'] {
  return { kind: 'existing', processId, stages: [] };
}

/** Changes the answers about a file and has its rows checked again. */
export async function answer(
  admin: VendorViewer,
  { id, version, mapping }: ImportView,
  changed: Partial<Mapping>,
): Promise<ImportView> {
  const view = await checkImport(admin, { importId: id, version, mapping: { ...mapping, ...changed } });
  return checked(admin, view);
}

/** Does the work of the job. */
async function checked(admin: VendorViewer, { id: importId, version }: ImportView): Promise<ImportView> {
  await checkRows({ workspaceId: admin.workspaceId, importId, version });
  return getImport(admin, { importId });
}

/** Imports the good rows to the end. */
export async function imported(admin: VendorViewer, { id: importId, version }: ImportView): Promise<ImportView> {
  await startImport(admin, { importId, version });
  await runImport({ workspaceId: admin.workspaceId, importId });
  return getImport(admin, { importId });
}

/** A workspace with one partner and one published process, as somebody who may import finds it. */
export async function aPlaceForHistory() {
  const admin = await aVendor('vendor_admin');
  const { partnerId } = await aPartnerOf(admin, { name: 'Kestrel Systemhaus', externalId: 'P-0017' });
  const { processId } = await aProcessOf(admin, { name: 'IT channel' });
  return { admin, partnerId, processId };
}

/** All deals of the workspace by their case, with their stays in order. */
export function dealsOf({ workspaceId }: VendorViewer) {
  return inWorkspace(workspaceId, ({ tx }) =>
    tx.opportunity.findMany({
      orderBy: { importKey: 'asc' },
      include: { intervals: { orderBy: { sequence: 'asc' } }, account: true, stage: true },
    }),
  );
}
