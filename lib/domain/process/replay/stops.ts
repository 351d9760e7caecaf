import 'server-only';
import { elapsedDays } from '@/lib/core/dates';
import type { Tx } from '@/lib/platform/db/client';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { ReplayResult, StoppedDeal } from './vocabulary';

type Row = Omit<StoppedDeal, 'at' | 'missing' | 'amountMinor' | 'days'> & {
  at: Date;
  heldAt: Date | null;
  missing: ReadonlyArray<string>;
  amountMinor: bigint;
  outcome: StageKind;
  gate: string;
};

type Asked = { replayId: string; gate: string | null; offset: number; limit: number; result: ReplayResult | null };

/** Deals that would have been stopped, those that passed last first; with the words of the criteria for their keys. */
export async function readStops(tx: Tx, asked: Asked): Promise<ReadonlyArray<StoppedDeal & { gate: string }>> {
  const { replayId, gate, offset, limit, result } = asked;
  const rows = await tx.$queryRaw<Array<Row>>`
    select o.id, o.number, o.title, p.name as partner, o."amountMinor", o.currency, s.gate, s.at, s.missing, s.outcome::text as outcome,
      s."heldAt"
    from "ReplayStop" s
    join "Opportunity" o on o.id = s."opportunityId"
    join "Partner" p on p.id = o."partnerId"
    where s."replayId" = ${replayId}::uuid and (${gate}::text is null or s.gate = ${gate})
    order by s.at desc, s."opportunityId", s.gate
    limit ${limit} offset ${offset}`;

  return rows.map(({ at, heldAt, missing, amountMinor, ...row }) => ({
    ...row,
    amountMinor: String(amountMinor),
    at: at.toISOString(),
    missing: missing.map((key) => labelOf(result, row.gate, key)),
    days: heldAt === null ? null : elapsedDays(at, heldAt),
  }));
}

function labelOf(result: ReplayResult | null, gate: string, key: string): string {
  const reading = result?.gates.find((one) => one.gate === gate);
  return reading?.criteria.find((criterion) => criterion.key === key)?.label ?? key;
}
