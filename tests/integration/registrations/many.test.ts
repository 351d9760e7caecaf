import { expect, test } from 'vitest';
import { readTable } from '@/lib/domain/registrations/reading/queries';
import { readAnswers } from '@/lib/domain/registrations/schema';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aProductOf, aVendor } from '../../factories/workspace';

const LINES = 5_000;
/** All of them are read; so many are sent, by several senders at once. */
const SENT = 200;
const AT_ONCE = 4;

test('of a table of 5,000 deals half are known to another partner: all are read, and each half is told apart', async () => {
  const vendor = await aVendor();
  const [seller, rival] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { name: product } = await aProductOf(vendor);
  const line = (at: number) =>
    `Works${at} Mills ${at} GmbH,works${at}.example,DE,Petra,p@works${at}.example,renewal,${product},${1000 + at},EUR,2031-02-26,Kilns.`;
  const headings = 'Company,Website,Country,Contact,E-Mail,Type,Product,Amount,Currency,Close Date,Problem';
  const table = [headings, ...Array.from({ length: LINES }, (_, at) => line(at))].join('\n');
  for (let at = 0; at < SENT; at += 2)
    await aRegistrationOf(rival, { company: `Works${at} Mills`, website: `works${at}.example` });

  const { rows, broken } = await readTable(seller, { content: Buffer.from(table).toString('base64') });
  expect(broken).toEqual([]);
  expect(rows.filter(({ problems }) => Object.keys(problems).length === 0)).toHaveLength(LINES);
  expect(new Set(rows.map(({ draftId }) => draftId)).size).toBe(LINES);

  const waiting = rows.slice(0, SENT);
  const conflicts: Array<string> = [];
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const sent = await submitRegistration(seller, { ...readAnswers(row.answers)!, draftId: row.draftId });
      conflicts.push(sent.conflict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(conflicts.filter((found) => found === 'other_request')).toHaveLength(SENT / 2);
});
