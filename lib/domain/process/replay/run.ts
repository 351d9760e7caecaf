import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { systemViewer } from '@/lib/platform/viewer';
import { readHistories, wantedBy, type Wanted } from './read-histories';
import { readRecording } from './recording';
import { replay, type Replaying, type Stop } from './rules/replay';
import { changedGates } from './rules/changed-gates';
import { trialSchema } from './schema';

type RunOf = { workspaceId: string; replayId: string };

/** Deals a transaction: what of the history lies in memory at once. */
const BATCH = 2_000;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

type Begun = { replaying: Replaying; processId: string; currency: string; wanted: Wanted };

/**
 * Goes through all deals of the process in the order of their ids. Run again it starts over; of two that run at once, the
 * one that began first finds its count changed and stops, as does one whose replay was thrown away.
 */
export async function runReplay({ workspaceId, replayId }: RunOf): Promise<void> {
  const viewer = systemViewer(workspaceId);
  const begun = await asViewer(viewer, 'write', (tx) => begin(tx, replayId));
  if (!begun) return;

  const fold = replay(begun.replaying);
  let [after, done] = [BEFORE_ALL, 0];
  for (;;) {
    const next = await asViewer(viewer, 'write', (tx) => step(tx, { begun, fold, replayId, workspaceId, after, done }));
    if (next === 'gone') return;
    if (next === 'end') break;
    [after, done] = [next.after, next.done];
  }
  await asViewer(viewer, 'write', (tx) => finish(tx, { replayId, done, result: fold.result(begun.currency) }));
}

async function begin(tx: Tx, replayId: string): Promise<Begun | null> {
  // Whoever is amid a step is waited for: its stops are thrown away below, too.
  await tx.$queryRaw`select id from "Replay" where id = ${replayId}::uuid for update`;
  const row = await tx.replay.findUnique({ where: { id: replayId, status: { in: ['queued', 'running'] } } });
  if (!row) return null;

  const { processId, since, until } = row;
  const { timeZone, currency } = await tx.workspace.findUniqueOrThrow({
    where: { id: row.workspaceId },
    select: { timeZone: true, currency: true },
  });
  const trial = trialSchema.parse(row.stages);
  const wanted = wantedBy(changedGates(trial.published, trial.draft));
  const recording = await readRecording(tx, { processId, timeZone, wanted });
  const total = await tx.opportunity.count({ where: { processId, createdAt: { lte: until } } });

  await tx.replayStop.deleteMany({ where: { replayId } });
  await tx.replay.update({
    where: { id: replayId },
    data: { status: 'running', total, done: 0, touchedAt: new Date() },
  });
  const replaying = { trial, recording, since: since.getTime(), until: until.getTime(), timeZone };
  return { replaying, processId, currency, wanted };
}

type Step = RunOf & { begun: Begun; fold: ReturnType<typeof replay>; after: string; done: number };

async function step(tx: Tx, { begun, fold, replayId, workspaceId, after, done }: Step) {
  const { processId, wanted, replaying } = begun;
  const until = new Date(replaying.until);
  const deals = await readHistories(tx, { processId, until, after, limit: BATCH, wanted });
  const last = deals.at(-1);
  if (!last) return 'end';

  const isOurs = await tx.replay.updateMany({
    where: { id: replayId, status: 'running', done },
    data: { done: done + deals.length, touchedAt: new Date() },
  });
  if (isOurs.count === 0) return 'gone';

  const stops = deals.flatMap((deal) =>
    fold.add(deal).map((stop) => rowOf(stop, { id: deal.id, replayId, workspaceId })),
  );
  if (stops.length > 0) await writeStops(tx, stops);
  return { after: last.id, done: done + deals.length };
}

function rowOf({ gate, at, heldAt, outcome, criteria }: Stop, { id, ...of }: RunOf & { id: string }) {
  return {
    ...{ ...of, opportunityId: id, gate: gate.gate, outcome, at: new Date(at) },
    heldAt: heldAt === null ? null : new Date(heldAt),
    missing: criteria.filter(({ verdict }) => verdict === 'missing').map(({ criterion }) => criterion.key),
  };
}

/** However many there are, in one statement: as values of their own they would soon be too many for one. */
async function writeStops(tx: Tx, stops: ReadonlyArray<ReturnType<typeof rowOf>>): Promise<void> {
  await tx.$executeRaw`
    insert into "ReplayStop" ("replayId", "workspaceId", "opportunityId", gate, outcome, at, "heldAt", missing)
    select "replayId", "workspaceId", "opportunityId", gate, outcome, at, "heldAt", missing
    from json_populate_recordset(null::"ReplayStop", ${JSON.stringify(stops)}::json)`;
}

type Finished = { replayId: string; done: number; result: Prisma.InputJsonObject };

async function finish(tx: Tx, { replayId, done, result }: Finished): Promise<void> {
  const now = new Date();
  await tx.replay.updateMany({
    where: { id: replayId, status: 'running', done },
    data: { status: 'done', result, finishedAt: now, touchedAt: now },
  });
}
