import 'server-only';
import { startOfDay } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import { trialStage } from './trial';
import type { Recording } from './rules/known';
import type { Wanted } from './read-histories';

type Of = { processId: string; timeZone: string; wanted: Wanted };

/** What could have been recorded of the deals of a process, and since when. */
export async function readRecording(tx: Tx, { processId, timeZone, wanted }: Of): Promise<Recording> {
  const versions = await tx.processVersion.findMany({
    where: { processId, status: { not: 'draft' } },
    include: { stages: { orderBy: { position: 'asc' } } },
  });
  const since = [
    ...(wanted.proofs ? await firstProofs(tx) : []),
    ...(wanted.certificates ? await firstCertificate(tx, timeZone) : []),
  ];
  return {
    versions: new Map(versions.map(({ id, stages }) => [id, stages.map((stage) => trialStage(stage))])),
    since: new Map(since),
  };
}

/** Of what is shown once for a deal rather than for one of its stages. */
async function firstProofs(tx: Tx): Promise<ReadonlyArray<[string, number]>> {
  const rows = await tx.$queryRaw<Array<{ key: string; at: Date }>>`
    select key, min(at) as at from "DealProof" where key not like '%/%' group by key`;
  return rows.map(({ key, at }) => [key, at.getTime()]);
}

async function firstCertificate(tx: Tx, timeZone: string): Promise<ReadonlyArray<[string, number]>> {
  const first = await tx.certification.aggregate({ _min: { awardedOn: true } });
  const day = first._min.awardedOn?.toISOString().slice(0, 10);
  return day === undefined ? [] : [['certification', startOfDay(day, timeZone).getTime()]];
}
