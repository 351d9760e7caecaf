import 'server-only';
import type { z } from 'zod';
import type { Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { MAX_STAGES } from '@/lib/domain/process/draft/vocabulary';
import { processError } from '@/lib/domain/process/errors';
import { claimName } from '@/lib/domain/process/names';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { importError } from './errors';
import { readWonShares } from './found-stages';
import { readMapping } from './mapping';
import { lockImport } from './receive';
import { designStages, kindOf } from './rules/design-stages';
import { foundSchema, type startInput } from './schema';
import { importView } from './view';
import type { Destination, FoundStage } from './vocabulary';

type Row = Awaited<ReturnType<typeof lockImport>>;
type Existing = Extract<Destination, { kind: 'existing' }>;
type New = Extract<Destination, { kind: 'new' }>;

/** Everything is decided here, while somebody is there to be asked: the process stands before the first row goes in. */
export async function settleStart(ctx: Context, { importId, version }: z.output<typeof startInput>): Promise<void> {
  const { tx, now } = ctx;
  const row = await lockImport(tx, importId);
  if (row.version !== version) throw importError('stale', { details: await importView(ctx, importId) });
  if (row.status === 'done') throw importError('finished');
  // Going on with one that was interrupted: everything is settled.
  if (row.processId !== null) return restart(ctx, row);

  if (row.status !== 'checked') throw importError('not_checked');
  if (row.rowsGood === 0) throw importError('nothing_good');

  const destination = await destinationOf(ctx, row);
  const mapping = { ...readMapping(row.mapping), destination } as unknown as Prisma.InputJsonValue;
  await tx.import.update({
    where: { id: importId },
    data: { status: 'running', processId: destination.processId, mapping, rowsRead: 0, touchedAt: now },
  });
}

async function restart({ tx, now }: Context, { id }: Row): Promise<void> {
  await tx.import.update({ where: { id }, data: { status: 'running', failure: null, touchedAt: now } });
}

async function destinationOf(ctx: Context, row: Row): Promise<Existing> {
  const { destination } = readMapping(row.mapping);
  const { stages } = foundSchema.parse(row.found);
  if (destination?.kind === 'new') return makeProcess(ctx, row.id, { destination, stages });

  const published = await ctx.tx.process.findFirst({
    where: { id: destination?.processId ?? '', versions: { some: { status: 'published' } } },
    select: { id: true },
  });
  if (!destination || !published) throw importError('unknown_process');
  return destination;
}

type Wanted = { destination: New; stages: ReadonlyArray<FoundStage> };

async function makeProcess(ctx: Context, importId: string, { destination, stages }: Wanted): Promise<Existing> {
  await claimName(ctx.tx, destination.name, null);
  const named = (kind: 'won' | 'lost') =>
    stages.filter((stage) => kindOf(stage, destination.stages) === kind).map(({ name }) => name);
  const shares = await ctx.elevate(() => readWonShares(ctx.tx, { importId, won: named('won'), lost: named('lost') }));

  const wonShare = (name: string) => shares.get(name) ?? null;
  const designed = designStages({ stages, chosen: destination.stages, wonShare });
  if (designed.designs.length > MAX_STAGES) throw processError('too_many_stages');
  if (!designed.designs.some(({ kind }) => kind === 'open')) throw importError('no_open_stage');

  const { processId } = await createPublishedProcess(ctx, { name: destination.name, template: designed.designs });
  return { kind: 'existing', processId, stages: designed.stages };
}
