import 'server-only';
import { newId } from '@/lib/core/ids';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { modelTrained } from '@/lib/domain/leads/events';
import { knownRow } from './known-row';
import { learn, type ClosedLead, type Learnt } from './learn';
import { rescore } from './rescore';

/**
 * Learns anew from the closed leads of a workspace. What takes long, the learning itself, happens between two transactions: nobody
 * waits for it. Where nothing could be learnt, the leads have no score, and it is kept why.
 */
export async function trainAnew(workspaceId: string, by: string): Promise<void> {
  const system = systemViewer(workspaceId, by);
  const leads = await asViewer(system, 'read', (tx) => readClosed(contextFor(system, tx, new Date())));
  const learnt = learn(leads);
  await asViewer(system, 'write', (tx) => keep(contextFor(system, tx, new Date()), learnt));
}

/** Those of the last years, the oldest first; merged ones are no leads of their own. */
const MOST = 50_000;

async function readClosed({ tx }: Pick<Context, 'tx'>): Promise<ReadonlyArray<ClosedLead>> {
  const rows = await tx.lead.findMany({
    where: { status: { in: ['converted', 'junk', 'lost'] }, mergedIntoId: null },
    select: { id: true, known: true, status: true, receivedAt: true },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.toReversed().map(({ id, known, status, receivedAt }) => ({
    ...{ id, receivedAt, known: knownRow.parse(known) },
    converted: status === 'converted',
  }));
}

async function keep(ctx: Context, { model, noSignal, report, said }: Learnt): Promise<void> {
  const { tx, viewer, now } = ctx;
  const { workspaceId, name: trainedBy } = viewer;
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`lead models ${workspaceId}`}, 0))::text`;
  const { _max: highest } = await tx.leadModel.aggregate({ _max: { number: true } });
  const number = (highest.number ?? 0) + 1;
  const id = newId();
  await tx.leadModel.updateMany({ where: { active: true }, data: { active: false } });
  await tx.leadModel.createMany({
    data: {
      ...{ id, workspaceId, number, trainedAt: now, trainedBy, active: model !== null, noSignal },
      ...(model && { model: model }),
      report: report,
    },
  });
  await rescore(ctx, model && { id, model });
  for (const { id: leadId, chance } of said) await tx.lead.update({ where: { id: leadId }, data: { score: chance } });
  await ctx.record(modelTrained, { id, partnerId: null }, { number, leads: report.leads, noSignal });
}
