import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import { DEAL_TYPES } from '@/lib/domain/process/vocabulary';
import { PARTNER_TIERS, PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import type { Tx } from '@/lib/platform/db/client';
import type { Here } from './sql/here';
import type { Option, Surroundings } from './vocabulary';

/** What conditions of this workspace may refer to; stages are those of one process, or of all. */
export async function readSurroundings(tx: Tx, processId: string | null, now: Date): Promise<Surroundings> {
  const { currency } = await tx.workspace.findFirstOrThrow({ select: { currency: true } });
  const products = await tx.product.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, line: true },
  });
  const regions = await tx.partner.findMany({
    distinct: ['region'],
    orderBy: { region: 'asc' },
    select: { region: true },
  });

  return {
    currency,
    rates: await readRates(tx, currency, now),
    choices: {
      stage: await readStages(tx, processId),
      product_line: [...new Set(products.map(({ line }) => line))].toSorted().map(asOption),
      product: products.map(({ id, name }) => ({ value: id, label: name })),
      deal_type: DEAL_TYPES,
      partner_type: PARTNER_TYPES,
      tier: PARTNER_TIERS,
      region: regions.map(({ region }) => asOption(region)),
    },
  };
}

/** The clock and the money that conditions are judged by. */
export async function readHere(tx: Tx, now: Date): Promise<Here> {
  const { currency, timeZone } = await tx.workspace.findFirstOrThrow({ select: { currency: true, timeZone: true } });
  return { currency, rates: await readRates(tx, currency, now), now, today: calendarDateIn(timeZone, now) };
}

/** The latest rate of each currency that is valid now, as decimals. */
async function readRates(tx: Tx, currency: string, now: Date): Promise<Readonly<Record<string, string>>> {
  const rows = await tx.exchangeRate.findMany({
    where: { validFrom: { lte: now } },
    distinct: ['currency'],
    orderBy: [{ currency: 'asc' }, { validFrom: 'desc' }],
    select: { currency: true, rate: true },
  });
  return { ...Object.fromEntries(rows.map((row) => [row.currency, row.rate.toFixed()])), [currency]: '1' };
}

/** Open stages of the newest published versions, by key: what one process calls otherwise keeps its first name. */
async function readStages(tx: Tx, processId: string | null): Promise<ReadonlyArray<Option>> {
  const versions = await tx.processVersion.findMany({
    where: { status: 'published', ...(processId === null ? {} : { processId }) },
    distinct: ['processId'],
    orderBy: [{ processId: 'asc' }, { number: 'desc' }],
    select: { stages: { where: { kind: 'open' }, orderBy: { position: 'asc' }, select: { key: true, name: true } } },
  });
  const stages = versions.flatMap((version) => version.stages);
  return [...new Map(stages.toReversed().map(({ key, name }) => [key, name])).entries()]
    .toReversed()
    .map(([value, label]) => ({ value, label }));
}

function asOption(value: string): Option {
  return { value, label: value };
}
