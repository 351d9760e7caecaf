import 'server-only';
import { z } from 'zod';
import { stabilityBeyondChance } from '@/lib/core/learning/drift';
import type { NoSignal } from '@/lib/core/learning/train';
import { query, type QueryContext } from '@/lib/platform/query';
import { countClosed } from './counts';
import type { ModelPage, ModelReport, ModelVersion } from './vocabulary';

export const getModel = query('lead.get_model', {
  summary:
    'What was learnt from closed leads, how well it foretells, what it was not allowed to see, and its versions.',
  input: z.strictObject({}),
  run: async (ctx): Promise<ModelPage> => {
    const rows = await ctx.tx.leadModel.findMany({ orderBy: { number: 'desc' }, omit: { model: true }, take: 50 });
    const versions = rows.map(({ report, ...row }) => ({ row, report: report as unknown as ModelReport }));
    const current = versions.find(({ row }) => row.active) ?? versions[0] ?? null;
    return {
      current: current && { ...toVersion(current), report: current.report },
      versions: versions.map(toVersion),
      drift: current?.row.active ? await driftOf(ctx, current.report) : null,
      closed: await countClosed(ctx.tx),
    };
  },
});

type Kept = {
  row: { id: string; number: number; trainedAt: Date; trainedBy: string; active: boolean; noSignal: string | null };
  report: ModelReport;
};

function toVersion({ row, report }: Kept): ModelVersion {
  return {
    ...{ id: row.id, number: row.number, trainedBy: row.trainedBy, active: row.active },
    trainedAt: row.trainedAt.toISOString(),
    noSignal: row.noSignal as NoSignal | null,
    ...{ leads: report.leads, kind: report.kind, logLoss: report.judged?.logLoss ?? null },
  };
}

const DAYS = 90;
const DAY_MS = 86_400_000;
const FEWEST = 30;

/** The scores of leads that came in lately, against what was said of those of the training. */
async function driftOf({ tx, now }: QueryContext, { reliability }: ModelReport): Promise<ModelPage['drift']> {
  const rows = await tx.lead.findMany({
    where: { receivedAt: { gt: new Date(now.getTime() - DAYS * DAY_MS) }, score: { not: null }, mergedIntoId: null },
    select: { score: true },
  });
  if (rows.length < FEWEST || reliability.length < 2) return null;

  const starts = reliability.map(({ from }) => from);
  const counts = starts.map(() => 0);
  for (const { score } of rows) {
    const band = Math.max(
      0,
      starts.findLastIndex((from) => from <= (score ?? 0)),
    );
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return {
    index: stabilityBeyondChance(
      reliability.map(({ count }) => count),
      counts,
    ),
    leads: rows.length,
  };
}
