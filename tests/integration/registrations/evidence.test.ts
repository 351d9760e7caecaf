import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { discardDraft, saveDraft } from '@/lib/domain/registrations/drafts/service';
import { listFiles, readFile } from '@/lib/domain/registrations/evidence/queries';
import { attachFile, removeFile } from '@/lib/domain/registrations/evidence/service';
import { updateForm } from '@/lib/domain/registrations/form/service';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import { reasonOf } from '../../factories/refused';
import { aRegistrationOf, aReturnedRegistrationOf } from '../../factories/registrations';
import { aColleagueOf, aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const file = { fileName: 'Notes.txt', contentType: 'text/plain', content: Buffer.from('We met.').toString('base64') };

async function aDraft() {
  const vendor = await aVendor();
  const seller = await aPartnerOf(vendor);
  const draftId = newId();
  await saveDraft(seller, { draftId, answers: { ...NO_ANSWERS, company: 'Lindau' }, version: 0 });
  return { vendor, seller, draftId };
}

test('what lies at a draft is the vendor’s to see once that was sent, and not before', async () => {
  const { vendor, seller, draftId } = await aDraft();
  const { id: fileId } = await attachFile(seller, { registrationId: draftId, ...file });
  expect(await reasonOf(listFiles(vendor, { registrationId: draftId }))).toBe('registration.not_found');
  expect(await reasonOf(readFile(vendor, { fileId }))).toBe('registration.file_not_found');

  await aRegistrationOf(seller, { draftId });
  expect(await listFiles(vendor, { registrationId: draftId })).toMatchObject([{ id: fileId, fileName: 'Notes.txt' }]);
  expect(await readFile(vendor, { fileId })).toMatchObject({ content: file.content });
});

test('a draft’s files are its seller’s alone, and go with it', async () => {
  const { seller, draftId } = await aDraft();
  const colleague = await aColleagueOf(seller);
  await attachFile(seller, { registrationId: draftId, ...file });

  expect(await reasonOf(listFiles(colleague, { registrationId: draftId }))).toBe('registration.not_found');
  await discardDraft(seller, { draftId });
  const left = await inWorkspace(seller.workspaceId, ({ tx }) => tx.registrationFileContent.count());
  expect(left).toBe(0);
});

test('while somebody looks at it, what was sent stays; asked, the partner adds and removes', async () => {
  const vendor = await aVendor();
  const seller = await aPartnerOf(vendor);
  const sent = await aRegistrationOf(seller);
  expect(await reasonOf(attachFile(seller, { registrationId: sent.id, ...file }))).toBe('registration.file_closed');

  const asked = await aReturnedRegistrationOf(seller);
  const { id: fileId } = await attachFile(seller, { registrationId: asked.id, ...file });
  await removeFile(seller, { fileId });
  expect(await listFiles(seller, { registrationId: asked.id })).toEqual([]);
  const { history } = await findRegistration(vendor, { registrationId: asked.id });
  expect(history.map(({ kind }) => kind)).toEqual(['submitted', 'returned', 'file_attached', 'file_removed']);
});

test('what is no document is refused in words that say what to do', async () => {
  const { seller, draftId } = await aDraft();
  const attach = (fileName: string, bytes: Buffer) =>
    reasonOf(
      attachFile(seller, {
        ...{ registrationId: draftId, contentType: '', fileName },
        content: bytes.toString('base64'),
      }),
    );

  expect(await attach('Empty.pdf', Buffer.alloc(0))).toBe('registration.document_empty');
  expect(await attach('Quote.pdf', Buffer.from('no PDF'))).toBe('registration.document_mislabelled');
  expect(await attach('Quote.docm', Buffer.from('PK'))).toBe('registration.document_macros');
  expect(await attach('Film.bin', Buffer.alloc(10_000_001))).toBe('registration.document_too_large');
});

test('twenty files are enough', async () => {
  const { seller, draftId } = await aDraft();
  for (let count = 0; count < 20; count += 1) await attachFile(seller, { registrationId: draftId, ...file });

  expect(await reasonOf(attachFile(seller, { registrationId: draftId, ...file }))).toBe('registration.too_many_files');
});

test('where the programme asks for evidence, nothing is sent without it', async () => {
  const { seller, draftId } = await aDraft();
  const admin = await aVendor('vendor_admin', seller.workspaceId);
  await updateForm(admin, { fields: [], own: [], evidence: 'required', version: 1 });

  await expect(aRegistrationOf(seller, { draftId })).rejects.toMatchObject({
    reason: 'registration.incomplete',
    fields: { evidence: [expect.stringContaining('Attach a file') as string] },
  });
  await attachFile(seller, { registrationId: draftId, ...file });
  expect(await aRegistrationOf(seller, { draftId })).toMatchObject({ id: draftId, status: 'submitted' });
});
