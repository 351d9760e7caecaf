import { expect, test } from 'vitest';
import { readTable, readText } from '@/lib/domain/registrations/reading/queries';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { readAnswers } from '@/lib/domain/registrations/schema';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aProductOf, aVendor } from '../../factories/workspace';

const HEADINGS = 'Customer;Domain;Country;Contact;E-Mail;Deal Type;Product;Value;Currency;Close Date;Use Case;ID';

async function aSeller() {
  const seller = await aPartnerOf(await aVendor());
  const { name: product } = await aProductOf(seller);
  const line = (word: string, overrides: { product?: string; date?: string } = {}) =>
    [
      ...[`${word} GmbH`, `${word}.example`, 'Germany', 'Petra Hallström', `p@${word}.example`, 'New logo'],
      ...[overrides.product ?? product, '96.000,00', 'EUR', overrides.date ?? '26.02.2031', 'Kilns stop.', `K-${word}`],
    ].join(';');
  return { seller, product, line };
}

function tableOf(...lines: ReadonlyArray<string>) {
  return { content: Buffer.from([HEADINGS, ...lines].join('\r\n')).toString('base64') };
}

test('a table is read as forms are filled in, and each line says what is wrong with it', async () => {
  const { seller, line } = await aSeller();
  const table = tableOf(line('lindau'), line('ziegel', { product: 'Unknown', date: '26/02/2031' }), 'only;three;cells');
  const { columns, rows, broken } = await readTable(seller, table);

  expect(columns.map(({ answer }) => answer)).not.toContain(null);
  expect(rows[0]).toMatchObject({
    line: 2,
    problems: {},
    answers: { country: 'DE', dealType: 'new_customer', closeDate: '2031-02-26' },
  });
  expect(Object.keys(rows[1]?.problems ?? {}).toSorted()).toEqual(['closeDate', 'productIds']);
  expect(broken).toMatchObject([{ line: 4 }]);
});

test('the same line sent twice is one registration', async () => {
  const { seller, line } = await aSeller();
  const [first] = (await readTable(seller, tableOf(line('lindau')))).rows;
  const [again] = (await readTable(seller, tableOf(line('lindau'), line('ziegel')))).rows;
  expect(again?.draftId).toBe(first?.draftId);

  const answers = readAnswers(first!.answers)!;
  const sent = await submitRegistration(seller, { ...answers, draftId: first!.draftId });
  expect(await submitRegistration(seller, { ...answers, draftId: again!.draftId })).toMatchObject({
    number: sent.number,
  });
});

test('a row that was copied from a sheet is proposed like an e-mail', async () => {
  const { seller, line, product } = await aSeller();
  const found = await readText(seller, { text: `${HEADINGS}\n${line('lindau')}` });

  expect(found).toContainEqual({ answer: 'company', value: 'lindau GmbH', shown: 'lindau GmbH' });
  expect(found).toContainEqual({ answer: 'country', value: 'DE', shown: 'Germany' });
  expect(found.find(({ answer }) => answer === 'productIds')?.shown).toBe(product);
});

test('what is no table says so', async () => {
  const { seller } = await aSeller();
  expect(await reasonOf(readTable(seller, { content: '' }))).toBe('registration.table');
});

test('the vendor says whose deals they are', async () => {
  const { seller, line } = await aSeller();
  const vendor = await aVendor('channel_manager', seller.workspaceId);

  expect(await reasonOf(readTable(vendor, tableOf(line('lindau'))))).toBe('registration.partner_required');
  const { rows } = await readTable(vendor, { ...tableOf(line('lindau')), partnerId: seller.partnerId });
  expect(rows).toHaveLength(1);
});
