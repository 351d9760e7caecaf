import pg from 'pg';
import { seededRandom, type SeededRandom } from '@/lib/core/seeded-random';
import { sealEvents } from '@/lib/domain/workspace/audit/seal';
import { accountRow, dealRow, drawMoney, factRows, intervalRows, productRow } from './deal-rows';
import { eventRows } from './event-rows';
import { fieldRows } from './field-rows';
import { foundWorkspace, type Founded } from './found';
import { insertRows, type Row } from './insert';
import { FIRST_NUMBER, planDeals, type PlannedDeal } from './plan-deals';
import { decisionRow, registeredProductRow, registrationRow, WAITING_FROM } from './registration-rows';
import { HISTORY_DAYS, REGISTERED, WAITING } from './shape';

/** Deals a transaction. */
const BATCH = 1_000;

/** The log is sealed up to a minute ago; ours is to be sealed up to now, or the server would do it while it is measured. */
const SETTLED_MS = 60_000;

/**
 * Fills a migrated, empty database with a workspace of so many deals. Rows are written in bulk under the policies of
 * the product itself; the totals and sums that the database keeps come from its own triggers.
 */
export async function buildWorkspace(databaseUrl: string, deals: number): Promise<void> {
  const now = new Date();
  const random = seededRandom(`measurements ${deals}`);
  const founded = await foundWorkspace(new Date(now.getTime() - 2 * HISTORY_DAYS * 86_400_000));
  const planned = planDeals(random, founded, { deals, now });

  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let from = 0; from < planned.length; from += BATCH) {
      await writeBatch(client, founded, batchRows(random, founded, planned.slice(from, from + BATCH)));
      // The first plans were made for empty tables.
      if (from === 0) await client.query('analyze');
      await sealEvents(founded.workspaceId, new Date(Date.now() + SETTLED_MS));
    }
    await inTransaction(client, founded, () => setCounters(client, founded, planned.length));
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

type Batch = Readonly<Record<string, ReadonlyArray<Row>>>;

/** By table, in the order in which they refer to each other. */
function batchRows(random: SeededRandom, founded: Founded, deals: ReadonlyArray<PlannedDeal>): Batch {
  const paid = deals.map((deal) => ({ deal, money: drawMoney(random) }));
  const registered = paid.filter(() => random.chance(REGISTERED));
  const waiting = paid.filter(() => random.chance(WAITING));
  const decided = registered.map(({ deal, money }) => registrationRow(founded, deal, { money, waiting: false }));
  const open = waiting.map(({ deal, money }) => registrationRow(founded, deal, { money, waiting: true }));

  return {
    Account: deals.filter(({ isNewAccount }) => isNewAccount).map((deal) => accountRow(founded, deal)),
    Opportunity: paid.map(({ deal, money }) => dealRow(founded, deal, money)),
    OpportunityProduct: deals.map((deal) => productRow(founded, deal)),
    StageInterval: paid.flatMap(({ deal, money }) => intervalRows(founded, deal, money)),
    FieldChange: paid.flatMap(({ deal, money }) => fieldRows(founded, deal, money)),
    CriterionFact: deals.flatMap((deal) => factRows(founded, deal)),
    Event: paid.flatMap(({ deal, money }) => eventRows(founded, deal, money)),
    DealRegistration: [...decided, ...open],
    RegistrationProduct: [...decided, ...open].map((row) => registeredProductRow(founded, row)),
    RegistrationDecision: decided.map(decisionRow),
  };
}

function writeBatch(client: pg.Client, founded: Founded, batch: Batch): Promise<void> {
  return inTransaction(client, founded, async () => {
    for (const [table, rows] of Object.entries(batch)) await insertRows(client, table, rows);
  });
}

async function inTransaction(client: pg.Client, { workspaceId }: Founded, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  await client.query("select set_config('role', 'app_system', true), set_config('app.workspace', $1, true)", [
    workspaceId,
  ]);
  await work();
  await client.query('commit');
}

/** What is registered or opened from now on gets a number of its own. */
async function setCounters(client: pg.Client, { workspaceId }: Founded, deals: number): Promise<void> {
  await insertRows(client, 'Counter', [
    { workspaceId, name: 'deal', value: FIRST_NUMBER + deals },
    { workspaceId, name: 'registration', value: FIRST_NUMBER + deals + 2 * WAITING_FROM },
  ]);
}
