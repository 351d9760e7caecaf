import { describe, expect, test } from 'vitest';
import { getLead, listLeads } from '@/lib/domain/leads/queries';
import { createDoor, updateDoor } from '@/lib/domain/leads/doors/service';
import { findPage, receiveHook, receiveVisitor } from '@/lib/domain/leads/doors/visit';
import { importLeads } from '@/lib/domain/leads/intake/import';
import { createLead, updateLead } from '@/lib/domain/leads/service';
import { listAlike, previewMerge } from '@/lib/domain/leads/merging/queries';
import { mergeLeads, undoMerge } from '@/lib/domain/leads/merging/service';
import { contactLead } from '@/lib/domain/leads/service';
import { aLeadOf, aLeadWith, leadFacts } from '../../factories/leads';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

describe('a lead', () => {
  test('is kept with what was known when it came in, its source and its consent', async () => {
    const vendor = await aVendor();
    const consentText = 'You may send me news.';
    const lead = await createLead(vendor, leadFacts({ consentText, more: { visits: 12 } }));
    expect(lead).toMatchObject({
      number: 1001,
      status: 'new',
      source: 'Website',
      origin: 'form',
      more: { visits: 12 },
    });
    expect(lead.facts.consentText).toBe(consentText);
    expect(lead.consentAt).not.toBeNull();
    const { known } = await inWorkspace(vendor.workspaceId, ({ tx }) => tx.lead.findFirstOrThrow());
    expect(known).toMatchObject({
      source: 'Website',
      mail: 'company',
      consent: 'yes',
      'more: visits': 12,
      needWords: 11,
    });
  });

  test('needs a way to reach somebody, and takes a reference only once', async () => {
    const vendor = await aVendor();
    expect(await reasonOf(createLead(vendor, leadFacts({ contactEmail: null })))).toBe('lead.nobody_to_reach');
    await createLead(vendor, leadFacts({ contactEmail: null, contactPhone: '+49 89 123456', externalId: 'web-7' }));
    expect(await reasonOf(createLead(vendor, leadFacts({ externalId: 'web-7' })))).toBe('lead.external_id_taken');
  });

  test.each([
    ['a company of one letter', { company: 'X' }],
    ['Chinese', { company: '华为技术有限公司', contactName: '李小龙' }],
    ['Arabic', { company: 'شركة النفط العربية' }],
    ['Cyrillic', { company: 'ООО Ромашка', contactName: 'Анна Иванова' }],
    ['punycode', { website: 'xn--mnchen-3ya.example' }],
    ['an address with a path', { website: 'https://www.acme.example/about?x=1' }],
    ['a private mail address', { contactEmail: 'petra@gmail.com' }],
  ])('may be written with %s', async (_what, about) => {
    const vendor = await aVendor();
    const lead = await createLead(vendor, leadFacts(about));
    expect((await getLead(vendor, { leadId: lead.id })).company).toBe(lead.company);
    expect((await listLeads(vendor, { q: lead.company.slice(0, 4) })).total).toBe(1);
  });

  test('has no number of a machine for a website', async () => {
    const vendor = await aVendor();
    expect(await reasonOf(createLead(vendor, leadFacts({ website: 'https://192.168.1.7/x' })))).toBe('input.invalid');
  });

  test('keeps its own domain when only the mail address changes, and somebody stays reachable', async () => {
    const vendor = await aVendor();
    const { id: leadId, version } = await createLead(vendor, leadFacts({ website: 'lindau.example' }));
    const changed = await updateLead(vendor, { leadId, version, contactEmail: 'petra@group.example' });
    const { domain } = await inWorkspace(vendor.workspaceId, ({ tx }) => tx.lead.findFirstOrThrow());
    expect(domain).toBe('lindau.example');
    const unreachable = updateLead(vendor, { leadId, version: changed.version, contactEmail: null });
    expect(await reasonOf(unreachable)).toBe('lead.nobody_to_reach');
  });

  test('of a private mail address has no company domain, so that all of them are not one', async () => {
    const vendor = await aVendor();
    const first = await createLead(vendor, leadFacts({ contactEmail: 'a@gmail.com' }));
    await createLead(vendor, leadFacts({ contactEmail: 'b@gmail.com' }));
    expect(await listAlike(vendor, { leadId: first.id })).toEqual([]);
  });
});

describe('a table', () => {
  const TABLE = [
    'Firma;Name;E-Mail;Telefon;Country;Product;Created;Converted;Visits',
    'Lindau Cement;Petra;p@lindau.example;;Germany;Kiln Watch;2026-01-05;yes;12',
    'Oster & Kahl;;;;DE;;2026-01-06;no;3',
    'Bregenz Glas;Jonas;j@bregenz.example;;AT;Nothing;;;4',
    'Broken;Eva;not a mail;;AT;;;;1',
    ';Eva;e@x.example;;AT;;;;1',
  ].join('\n');

  test('is looked at first, row by row, and then taken over', async () => {
    const vendor = await aVendor();
    await aProductOf(vendor, { name: 'Kiln Watch', line: 'Kilns' });
    const looked = await importLeads(vendor, { table: TABLE });
    expect(looked).toMatchObject({ rows: 5, taken: 2, closed: 2, problemCount: 3, written: false });
    expect(looked.problems.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(looked.problems[0]?.words).toContain('Nothing');
    expect(looked.columns.find(({ header }) => header === 'Firma')?.meaning).toBe('company');
    expect((await listLeads(vendor, { status: 'all' })).total).toBe(0);

    await importLeads(vendor, { table: TABLE, write: true });
    const { items } = await listLeads(vendor, { status: 'all', order: 'oldest' });
    expect(items.map(({ company, status, product }) => [company, status, product])).toEqual([
      ['Lindau Cement', 'converted', 'Kiln Watch'],
      ['Oster & Kahl', 'lost', null],
    ]);
    const { more } = await getLead(vendor, { leadId: items[0]?.id ?? '' });
    expect(more).toEqual({ Visits: '12' });
  });

  test('taken over twice makes no lead twice where it has references', async () => {
    const vendor = await aVendor();
    const table = 'ID,Company,Email\n7,Lindau,a@l.example\n7,Lindau,a@l.example\n8,Oster,b@o.example';
    expect(await importLeads(vendor, { table, write: true })).toMatchObject({ taken: 2, known: 1 });
    expect(await importLeads(vendor, { table })).toMatchObject({ taken: 0, known: 3 });
    expect(await reasonOf(importLeads(vendor, { table, write: true }))).toBe('lead.no_rows');
  });
});

describe('a door', () => {
  test('a campaign page takes what a visitor writes, with the consent in the words that were shown', async () => {
    const vendor = await aVendor();
    const { slug } = await createDoor(vendor, { kind: 'page', name: 'Hannover Fair', consentText: 'Write to me.' });
    expect(await findPage(slug ?? '')).toMatchObject({ name: 'Hannover Fair', vendor: 'Halden Controls' });
    const visitor = { company: 'Lindau', contactName: 'Petra', contactEmail: 'P@Lindau.example', consent: 'on' };
    await receiveVisitor(slug ?? '', visitor);
    const { items } = await listLeads(vendor, {});
    expect(items).toMatchObject([{ company: 'Lindau', source: 'Hannover Fair' }]);
    expect((await getLead(vendor, { leadId: items[0]?.id ?? '' })).facts.consentText).toBe('Write to me.');
  });

  test('whoever fills in what people don’t see is thanked and forgotten', async () => {
    const vendor = await aVendor();
    const { slug } = await createDoor(vendor, { kind: 'page', name: 'Fair' });
    await receiveVisitor(slug ?? '', { ...VISITOR, hint: 'buy pills' });
    expect((await listLeads(vendor, {})).total).toBe(0);
  });

  test('a closed page is none, and wrong answers are said field by field', async () => {
    const vendor = await aVendor();
    const { slug, id: doorId, version } = await createDoor(vendor, { kind: 'page', name: 'Fair' });
    expect(await reasonOf(receiveVisitor(slug ?? '', { company: '', contactName: 'X', contactEmail: 'no' }))).toBe(
      'input.invalid',
    );
    await updateDoor(vendor, { doorId, version, active: false });
    expect(await findPage(slug ?? '')).toBeNull();
    expect(await reasonOf(receiveVisitor(slug ?? '', VISITOR))).toBe('lead.source_not_found');
  });

  test('a webhook understands what form services post, and its secret is nowhere kept', async () => {
    const vendor = await aVendor();
    const { secret } = await createDoor(vendor, { kind: 'webhook', name: 'Form service', campaign: 'Spring' });
    const leadId = await receiveHook(secret ?? '', {
      event: 'submitted',
      data: { full_name: 'Petra', Email: 'p@lindau.example', 'Company Name': 'Lindau', budget: 5_000, tags: ['a'] },
    });
    const lead = await getLead(vendor, { leadId });
    expect(lead).toMatchObject({
      company: 'Lindau',
      contactName: 'Petra',
      origin: 'webhook',
      more: { budget: 5_000, event: 'submitted' },
    });
    expect(lead.facts.campaign).toBe('Spring');
    expect(await reasonOf(receiveHook('guessed', {}))).toBe('lead.source_not_found');
    const rows = await inWorkspace(vendor.workspaceId, ({ tx }) => tx.leadSource.findMany());
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  const VISITOR = { company: 'Lindau', contactName: 'Petra', contactEmail: 'p@lindau.example' };
});

describe('two leads that are one', () => {
  test('are found, looked at, merged and parted again', async () => {
    const vendor = await aVendor();
    const first = await aLeadOf(vendor, { company: 'Lindau Cement GmbH', contactEmail: 'p@lindau.example' });
    const second = await aLeadOf(vendor, {
      company: 'Lindau Cement',
      contactEmail: 'p@lindau.example',
      city: 'Lindau',
    });
    const alike = await listAlike(vendor, { leadId: first.id });
    expect(alike).toMatchObject([{ id: second.id, why: ['same_mail', 'same_domain', 'same_company'] }]);
    const { fields } = await previewMerge(vendor, { leadId: first.id, otherId: second.id });
    expect(fields).toContainEqual({ field: 'city', kept: null, other: 'Lindau', result: 'Lindau' });
    expect(fields).toContainEqual({
      field: 'company',
      kept: 'Lindau Cement GmbH',
      other: 'Lindau Cement',
      result: 'Lindau Cement GmbH',
    });

    const kept = await mergeLeads(vendor, { leadId: first.id, version: first.version, otherId: second.id });
    expect(kept.city).toBe('Lindau');
    expect((await listLeads(vendor, {})).total).toBe(1);
    expect((await getLead(vendor, { leadId: second.id })).mergedInto?.number).toBe(first.number);

    const parted = await undoMerge(vendor, { leadId: first.id, version: kept.version });
    expect(parted.city).toBeNull();
    expect((await listLeads(vendor, {})).total).toBe(2);
    expect(await reasonOf(undoMerge(vendor, { leadId: first.id, version: parted.version }))).toBe(
      'lead.merge_not_found',
    );
  });

  test('what happened since keeps a merge from being undone, and two partners keep leads apart', async () => {
    const vendor = await aVendor();
    const [one, other] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
    const [mine, theirs, free] = [await aLeadWith(one), await aLeadWith(other), await aLeadOf(vendor)];
    const merge = (otherId: string) => mergeLeads(vendor, { leadId: mine.id, version: mine.version, otherId });
    expect(await reasonOf(merge(theirs.id))).toBe('lead.merge_two_partners');
    expect(await reasonOf(merge(mine.id))).toBe('lead.merge_itself');
    const kept = await merge(free.id);
    const called = await contactLead(vendor, { leadId: mine.id, version: kept.version });
    expect(await reasonOf(undoMerge(vendor, { leadId: mine.id, version: called.version }))).toBe('lead.merge_too_late');
  });
});
