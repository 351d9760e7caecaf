import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { discardDraft, saveDraft } from '@/lib/domain/registrations/drafts/service';
import { getDropOff } from '@/lib/domain/registrations/form/drop-off';
import { getForm } from '@/lib/domain/registrations/form/queries';
import { updateForm } from '@/lib/domain/registrations/form/service';
import type { FormField, OwnQuestion } from '@/lib/domain/registrations/form/vocabulary';
import { returnRegistration } from '@/lib/domain/registrations/decisions/service';
import { rawAnswersOf } from '@/lib/domain/registrations/drafts/rules';
import { answerQuestion, submitRegistration } from '@/lib/domain/registrations/service';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import { answersFor, aRegistrationOf, aReturnedRegistrationOf, seenBy } from '../../factories/registrations';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const phone: FormField = { field: 'phone', demand: 'required', when: { answer: 'dealType', in: ['renewal'] } };
const urgency: OwnQuestion = {
  ...{ key: 'urgency', label: 'How urgent is it?', kind: 'choice', options: ['This month', 'This year'] },
  ...{ demand: 'required', when: null },
};

test('what a programme asks holds at every door, and what was asked is kept with the answer', async () => {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  await updateForm(admin, { fields: [phone], own: [urgency], version: 1 });
  const answers = await answersFor(seller, { dealType: 'renewal' });

  await expect(submitRegistration(seller, answers)).rejects.toMatchObject({
    reason: 'registration.incomplete',
    fields: { phone: ['Write the number at which you reach them.'], 'own.urgency': ['Fill this in.'] },
  });
  const sent = await submitRegistration(seller, {
    ...answers,
    phone: '+49 30 123 45-67',
    own: { urgency: 'This month' },
    tender: true,
    tenderDate: '2026-11-02',
    units: 12,
  });
  expect(sent).toMatchObject({
    phone: '+49 30 123 45-67',
    ...{ units: 12, tender: true, tenderDate: '2026-11-02' },
    own: [{ key: 'urgency', label: 'How urgent is it?', value: 'This month' }],
  });
});

test('a programme may do without the contact and the problem', async () => {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const off = (['contactName', 'contactEmail', 'problem'] as const).map((field) => ({
    ...{ field, demand: 'off' as const, when: null },
  }));
  await updateForm(admin, { fields: off, own: [], version: 1 });

  const { contactName: _name, contactEmail: _email, problem: _problem, ...answers } = await answersFor(seller);
  expect(await submitRegistration(seller, answers)).toMatchObject({ contactName: '', contactEmail: '', problem: '' });
});

test('of two who change the form at once, the second sees what the first made of it', async () => {
  const admin = await aVendor('vendor_admin');
  await updateForm(admin, { fields: [phone], own: [], version: 1 });

  expect(await reasonOf(updateForm(admin, { fields: [], own: [], version: 1 }))).toBe('registration.form_changed');
  const { version, fields } = await getForm(admin, {});
  expect(version).toBe(2);
  expect(fields).toContainEqual(phone);
});

test('the vendor sees how far sellers come, and after which answer they stop', async () => {
  const vendor = await aVendor();
  const seller = await aPartnerOf(vendor);
  const [left, sent] = [newId(), newId()];

  const first = await saveDraft(seller, { draftId: left, answers: { ...NO_ANSWERS, company: 'Lindau' }, version: 0 });
  const answers = { ...first.answers, contactEmail: 'p@' };
  await saveDraft(seller, { draftId: left, answers, version: first.version });
  await discardDraft(seller, { draftId: left });
  await saveDraft(seller, { draftId: sent, answers: { ...NO_ANSWERS, company: 'Grünau' }, version: 0 });
  await aRegistrationOf(seller, { draftId: sent });

  expect(await getDropOff(vendor, {})).toMatchObject({
    ...{ begun: 2, sent: 1, left: 1 },
    stopped: { contactEmail: 1 },
    filled: { company: 2, contactEmail: 1 },
  });
});

test('with an answer only what was asked about may change, and what it resembles is weighed again', async () => {
  const vendor = await aVendor();
  const [seller, rival] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const known = await aRegistrationOf(rival, { company: 'Lindau Cement GmbH', website: 'lindau-cement.example' });
  const sent = await aRegistrationOf(seller);
  const seen = { registrationId: sent.id, version: sent.version };
  const fields = ['company', 'website', 'amount'] as const;
  const asked = await returnRegistration(vendor, { ...seen, question: 'Who buys it?', fields: [...fields] });
  expect(asked.askedFields).toEqual(fields);

  const back = { registrationId: asked.id, version: asked.version, answer: 'The parent company.' };
  const before = rawAnswersOf(sent);
  await expect(
    answerQuestion(seller, { ...back, answers: { ...before, problem: 'Another one.' } }),
  ).rejects.toMatchObject({
    reason: 'registration.not_asked',
    fields: { problem: ['This was not asked about and stays as you sent it.'] },
  });

  const other = { company: known.company, website: known.website, amount: '12,000' };
  const answered = await answerQuestion(seller, { ...back, answers: { ...before, ...other } });
  expect(answered).toMatchObject({ status: 'submitted', ...{ company: known.company, amountMinor: '1200000' } });
  expect(answered).toMatchObject({ conflict: 'other_request', askedFields: [] });
  expect((await seenBy(vendor, answered)).matches).toMatchObject([{ id: known.id }]);
});

test('an answer alone leaves everything as it was sent, even a day that has passed', async () => {
  const seller = await aPartnerOf(await aVendor());
  const asked = await aReturnedRegistrationOf(seller);
  await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.dealRegistration.update({ where: { id: asked.id }, data: { closeDate: new Date('2020-01-01') } }),
  );

  const raw = rawAnswersOf({ ...asked, closeDate: '2020-01-01' });
  const answered = await answerQuestion(seller, {
    ...{ registrationId: asked.id, version: asked.version, answer: 'Yes.', answers: raw },
  });
  expect(answered).toMatchObject({ status: 'submitted', closeDate: '2020-01-01' });
});
