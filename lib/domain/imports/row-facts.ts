import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import type { Tx } from '@/lib/platform/db/client';
import { readOptions } from './options';
import { ratesTable } from './rates-table';
import type { RowFacts } from './rules/check-row';
import { stageOfName } from './rules/stage-of-name';
import { TARGETS, type Mapping, type RowOrder } from './vocabulary';

/** A mapping in which nothing is missing. */
export type FullMapping = Mapping & {
  timeFormat: NonNullable<Mapping['timeFormat']>;
  order: RowOrder;
  destination: NonNullable<Mapping['destination']>;
};

type Input = { mapping: FullMapping; headers: ReadonlyArray<string>; now: Date };

/** Everything that rows are held against, read once for the whole file. */
export async function readRowFacts(tx: Tx, { mapping, headers, now }: Input): Promise<RowFacts> {
  const { currency, timeZone, locale } = await tx.workspace.findFirstOrThrow({
    select: { currency: true, timeZone: true, locale: true },
  });
  const { timeFormat, destination, partnerId: defaultPartnerId } = mapping;

  return {
    ...{ columns: columnPlaces(mapping, headers), timeFormat, timeZone, now, currency, locale, defaultPartnerId },
    stageOf: stageOfName(destination, await stagesOf(tx, destination)),
    partnerOf: await partnerLookup(tx),
    ownerOf: await ownerLookup(tx),
    toBase: await ratesTable(tx, currency),
  };
}

function columnPlaces({ columns }: Mapping, headers: ReadonlyArray<string>): RowFacts['columns'] {
  const places = TARGETS.map((target) => [target, headers.indexOf(columns[target] ?? '')] as const);
  return Object.fromEntries(places.filter(([, place]) => place >= 0));
}

async function stagesOf(tx: Tx, destination: FullMapping['destination']) {
  if (destination.kind === 'new') return [];
  const { processes } = await readOptions(tx);
  return processes.find(({ id }) => id === destination.processId)?.stages ?? [];
}

/** By number, by name as written, and by name as companies are compared; a name of two partners is nobody's. */
async function partnerLookup(tx: Tx): Promise<(name: string) => string | null> {
  const partners = await tx.partner.findMany({ select: { id: true, name: true, externalId: true } });
  const exact = new Map<string, string>();
  for (const { id, name } of partners) exact.set(name.toLowerCase(), id);
  for (const { id, externalId } of partners) if (externalId !== null) exact.set(externalId.toLowerCase(), id);

  const similar = Map.groupBy(partners, ({ name }) => normaliseCompanyName(name));
  const asked = new Map<string, string | null>();
  return (name) => {
    const known = asked.get(name);
    if (known !== undefined) return known;

    const alike = similar.get(normaliseCompanyName(name)) ?? [];
    const found = exact.get(name.toLowerCase()) ?? (alike.length === 1 ? (alike[0]?.id ?? null) : null);
    if (asked.size < REMEMBERED) asked.set(name, found);
    return found;
  };
}

const REMEMBERED = 10_000;

async function ownerLookup(tx: Tx): Promise<RowFacts['ownerOf']> {
  const users = await tx.user.findMany({ select: { id: true, email: true, partnerId: true } });
  const byEmail = new Map(users.map(({ id, email, partnerId }) => [email, { id, partnerId }]));
  return (email) => byEmail.get(email) ?? null;
}
