import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { findRegistration, listRegistrations } from '@/lib/domain/registrations/queries';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { aDealOf } from '../../factories/opportunities';
import { answersFor, aRegistrationOf, seenBy } from '../../factories/registrations';
import { aPartnerOf, aProductOf, aVendor, aWorkspace, anAccountOf, inWorkspace } from '../../factories/workspace';

test('a registration gets a number, a deadline and a customer in the partner’s book', async () => {
  const partner = await aPartnerOf(await aVendor());

  const sent = await aRegistrationOf(partner, { company: 'Lindau Cement GmbH', website: 'www.lindau-cement.example' });

  expect(sent).toMatchObject({
    audience: 'partner',
    number: 1001,
    status: 'submitted',
    conflict: 'clean',
    submittedBy: 'Jonas Weber',
  });
  expect(sent).toMatchObject({
    amountMinor: '9600000',
    currency: 'EUR',
    closeDate: '2031-02-26',
    website: 'lindau-cement.example',
  });
  expect(sent.clock).toMatchObject({ leftMs: 48 * 3_600_000, totalMs: 48 * 3_600_000, pausedAt: null });

  const accounts = await inWorkspace(partner.workspaceId, ({ tx }) => tx.account.findMany());
  expect(accounts).toMatchObject([
    { partnerId: partner.partnerId, name: 'Lindau Cement GmbH', domain: 'lindau-cement.example', country: 'DE' },
  ]);
});

test('the hours to decide in are the workspace’s', async () => {
  const vendor = await aVendor('channel_manager', await aWorkspace({ terms: { decisionHours: 24 } }));

  const { clock } = await aRegistrationOf(await aPartnerOf(vendor));
  expect(clock).toMatchObject({ leftMs: 24 * 3_600_000, totalMs: 24 * 3_600_000 });
});

test('a customer already in the book is found again, and completed', async () => {
  const partner = await aPartnerOf(await aVendor());
  const known = await anAccountOf(partner, { name: 'Grünau Pharma AG', domain: null, country: 'AT' });

  await aRegistrationOf(partner, {
    company: 'GRUNAU PHARMA GmbH',
    website: 'gruenau.example',
    country: 'DE',
    city: 'Linz',
  });

  const accounts = await inWorkspace(partner.workspaceId, ({ tx }) => tx.account.findMany());
  expect(accounts).toMatchObject([
    { id: known.id, name: 'Grünau Pharma AG', domain: 'gruenau.example', country: 'AT', city: 'Linz' },
  ]);
});

test('the vendor sees what a registration resembles and why; the partner learns the class alone', async () => {
  const vendor = await aVendor();
  const [kestrel, tidewell] = [
    await aPartnerOf(vendor, { name: 'Kestrel' }),
    await aPartnerOf(vendor, { name: 'Tidewell' }),
  ];
  const account = await anAccountOf(kestrel, {
    name: 'Grünau Pharma GmbH',
    domain: 'gruenau.example',
    city: 'Hamburg',
  });
  const deal = await aDealOf(kestrel, { accountId: account.id, title: 'Grünau Pharma GmbH' });

  const sent = await aRegistrationOf(tidewell, {
    company: 'Gruenau Pharma AG',
    website: 'shop.gruenau.example',
    city: 'Hamburg',
  });
  const { matches } = await seenBy(vendor, sent);

  expect(matches).toMatchObject([
    {
      kind: 'opportunity',
      id: deal.id,
      partner: { name: 'Kestrel' },
      class: 'open_deal',
      score: 90,
      standing: 'Prospect',
      isOpen: true,
      ruleVersion: 3,
    },
  ]);
  expect(matches[0]?.signals).toContainEqual({
    signal: 'website',
    mine: 'shop.gruenau.example',
    theirs: 'gruenau.example',
    weight: 45,
  });

  expect(sent.conflict).toBe('open_deal');
  const told = JSON.stringify([sent, await findRegistration(tidewell, { registrationId: sent.id })]);
  for (const secret of ['Kestrel', kestrel.partnerId, deal.id, 'Grünau', '8400000', 'matches'])
    expect(told).not.toContain(secret);
});

test('an own earlier request is an own duplicate', async () => {
  const partner = await aPartnerOf(await aVendor());
  const first = await aRegistrationOf(partner);

  const second = await aRegistrationOf(partner, { company: first.company, website: first.website });
  expect(second.conflict).toBe('own_duplicate');
});

test('decided and closed records stand in nobody’s way', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { company, website, id } = await aRegistrationOf(ours);
  const { accountId } = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.dealRegistration.update({ where: { id }, data: { status: 'rejected' } }),
  );
  const deal = await aDealOf(ours, { accountId });
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.update({ where: { id: deal.id }, data: { stageKind: 'lost' } }),
  );

  expect((await aRegistrationOf(theirs, { company, website })).conflict).toBe('clean');
});

test('of two registrations of one customer at the same instant the second sees the first, ten times out of ten', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];

  for (let round = 0; round < 10; round += 1) {
    const customer = { company: `Zeppelin ${newId()} GmbH`, website: `${newId()}.example` };
    const sent = await Promise.all([aRegistrationOf(ours, customer), aRegistrationOf(theirs, customer)]);
    const [first, second] = sent.toSorted((one, other) => one.number - other.number);

    expect([first?.conflict, second?.conflict]).toEqual(['clean', 'other_request']);
    expect((await seenBy(vendor, { id: second?.id ?? '' })).matches).toMatchObject([
      { kind: 'registration', id: first?.id },
    ]);
    expect((await seenBy(vendor, { id: first?.id ?? '' })).later).toMatchObject([{ id: second?.id }]);
  }
});

test('customers at a mail provider are told apart by name', async () => {
  const vendor = await aVendor();
  const contact = { website: 'gmail.com', contactEmail: 'orders@gmail.com' };
  await aRegistrationOf(await aPartnerOf(vendor), { ...contact, company: 'Café Alster' });

  expect((await aRegistrationOf(await aPartnerOf(vendor), { ...contact, company: 'Bakery Nord' })).conflict).toBe(
    'clean',
  );
  expect((await aRegistrationOf(await aPartnerOf(vendor), { ...contact, company: 'Cafe Alster' })).conflict).toBe(
    'other_request',
  );
});

test('sending one draft twice, even at once, makes one registration', async () => {
  const partner = await aPartnerOf(await aVendor());
  const answers = { ...(await answersFor(partner)), draftId: newId() };

  const sent = await Promise.all([submitRegistration(partner, answers), submitRegistration(partner, answers)]);

  expect(sent.map(({ id }) => id)).toEqual([answers.draftId, answers.draftId]);
  expect((await listRegistrations(partner, {})).items).toHaveLength(1);
});

test('what was changed after the draft had been sent is not lost without a word', async () => {
  const partner = await aPartnerOf(await aVendor());
  const answers = { ...(await answersFor(partner)), draftId: newId() };
  const { id } = await submitRegistration(partner, answers);

  const changes = [
    ...[{ problem: 'They want more.' }, { amount: '85,000' }, { currency: 'USD' }, { country: 'AT' }],
    ...[{ contactName: 'Mira Lang' }, { nextStep: 'Call her' }, { productIds: [(await aProductOf(partner)).id] }],
  ];
  for (const change of changes) {
    await expect(submitRegistration(partner, { ...answers, ...change })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'registration.already_sent',
      details: { id },
    });
  }
});

test('a draft that bears the id of somebody else’s registration is no draft of mine', async () => {
  const vendor = await aVendor();
  const theirs = await aRegistrationOf(await aPartnerOf(vendor));
  const mine = await aPartnerOf(vendor);
  const stranger = await aPartnerOf(await aVendor());

  for (const partner of [mine, stranger]) {
    const answers = { ...(await answersFor(partner)), draftId: theirs.id };
    await expect(submitRegistration(partner, answers)).rejects.toMatchObject({
      code: 'not_found',
      reason: 'registration.draft_not_found',
    });
  }
});

test.each([
  ['amount', '1.234,5,6'],
  ['amount', '-5'],
  ['amount', '0'],
  ['amount', '99999999999999999999'],
  ['currency', 'XYZ'],
  ['closeDate', '2020-01-01'],
  ['closeDate', '2026-02-30'],
  ['website', 'co.uk'],
  ['website', 'not a website'],
  ['company', '\u200b\u200b'],
  ['country', 'Germany'],
  ['problem', ' '],
] as const)(
  'a registration with the %s "%s" is refused beside that answer, and nothing is written',
  async (field, value) => {
    const partner = await aPartnerOf(await aVendor());
    const attempt = submitRegistration(partner, { ...(await answersFor(partner)), [field]: value });

    await expect(attempt).rejects.toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } });
    expect((await listRegistrations(partner, {})).items).toEqual([]);
  },
);

test.each(['\u0000', '\ud800'])('text that cannot be stored is refused', async (character) => {
  const partner = await aPartnerOf(await aVendor());
  const answers = await answersFor(partner);

  await expect(submitRegistration(partner, { ...answers, nextStep: `a${character}b` })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('a currency without a rate is refused beside the amount', async () => {
  const partner = await aPartnerOf(await aVendor());
  const attempt = submitRegistration(partner, { ...(await answersFor(partner)), currency: 'JPY' });

  await expect(attempt).rejects.toMatchObject({
    code: 'invalid',
    reason: 'rate.missing',
    fields: { amount: [expect.any(String)] },
  });
});

test('another vendor’s product, and one no longer offered, are not sold here', async () => {
  const partner = await aPartnerOf(await aVendor());
  const foreign = await aProductOf(await aVendor());
  const old = await aProductOf(partner);
  await inWorkspace(partner.workspaceId, ({ tx }) =>
    tx.product.update({ where: { id: old.id }, data: { active: false } }),
  );

  for (const { id } of [foreign, old]) {
    const answers = await answersFor(partner, { productIds: [id] });
    await expect(submitRegistration(partner, answers)).rejects.toMatchObject({
      code: 'invalid',
      fields: { productIds: [expect.any(String)] },
    });
  }
});

test('a partner registers for itself only, and only while it is active', async () => {
  const vendor = await aVendor();
  const [ours, theirs, applicant] = [
    await aPartnerOf(vendor),
    await aPartnerOf(vendor),
    await aPartnerOf(vendor, { status: 'applicant' }),
  ];
  const answers = await answersFor(vendor);

  await expect(submitRegistration(ours, { ...answers, partnerId: theirs.partnerId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(submitRegistration(applicant, answers)).rejects.toMatchObject({ code: 'forbidden' });
});

test('the vendor’s people and keys say for whom they register', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const key = {
    kind: 'apiKey',
    workspaceId: vendor.workspaceId,
    keyId: newId(),
    name: 'CRM',
    scopes: ['registration:write'],
  } as const;

  await expect(submitRegistration(key, await answersFor(vendor))).rejects.toMatchObject({
    code: 'invalid',
    fields: { partnerId: [expect.any(String)] },
  });

  const sent = await submitRegistration(key, await answersFor(vendor, { partnerId: partner.partnerId }));
  expect(sent).toMatchObject({ audience: 'vendor', partner: { id: partner.partnerId }, submittedBy: null });
  expect((await listRegistrations(partner, {})).items.map(({ id }) => id)).toEqual([sent.id]);
});

test('a reference of the partner’s own system is used once', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { id } = await aRegistrationOf(ours, { externalId: 'CRM-17' });

  const again = submitRegistration(ours, await answersFor(ours, { externalId: 'CRM-17' }));
  await expect(again).rejects.toMatchObject({
    code: 'conflict',
    reason: 'registration.external_id_taken',
    details: { id },
  });
  expect((await aRegistrationOf(theirs, { externalId: 'CRM-17' })).externalId).toBe('CRM-17');
});
