import { expect, test } from 'vitest';
import { asViewer } from '@/lib/platform/db/scope';
import { aKeyFor } from '../../factories/api-keys';
import { aDealOf } from '../../factories/opportunities';
import { anOpenProcessOf } from '../../factories/open-process';
import { aPartnerOf, aVendor } from '../../factories/workspace';
import { addressOf, ask } from './door';

const MOVE = addressOf('opportunity.move');
const WRITERS = 50;
const ROUNDS = 20;

test('of fifty programs that move one deal at the same instant one does, and the others are answered with where it is', async () => {
  const vendor = await aVendor('vendor_admin');
  const { key } = await aKeyFor(vendor);
  const { processId } = await anOpenProcessOf(vendor);
  const deal = await aDealOf(await aPartnerOf(vendor), { processId });

  for (let round = 1; round <= ROUNDS; round += 1) {
    const toStageKey = round % 2 === 1 ? 'second' : 'first';
    const body = JSON.stringify({ toStageKey, version: round, reason: 'To and fro' });
    const asked = { key, params: { opportunityId: deal.id }, body };
    const answers = await Promise.all(Array.from({ length: WRITERS }, () => ask(MOVE, asked)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const losers = answers.filter(({ status }) => status === 409);
    expect(losers).toHaveLength(WRITERS - 1);
    for (const { body: told } of losers) {
      const card = { stageKey: toStageKey, version: round + 1 };
      expect(told.error).toMatchObject({ reason: 'opportunity.stale', details: { card } });
    }
  }

  const [stays, events] = await asViewer(vendor, 'read', async (tx) => [
    await tx.stageInterval.count({ where: { opportunityId: deal.id } }),
    await tx.event.count({ where: { subjectId: deal.id, name: 'opportunity.moved' } }),
  ]);
  expect([stays, events]).toEqual([ROUNDS + 1, ROUNDS]);
}, 120_000);
