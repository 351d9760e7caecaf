import 'server-only';
import { rankBetween } from '@/lib/core/rank';
import { rankAt } from '@/lib/core/rank-at';
import type { Context } from '@/lib/platform/command';
import type { DealFacts } from './deal-facts';

/** Where in its column a card lands: on top, or right under or above another card. */
export type Place = 'top' | { afterId: string } | { beforeId: string };

type Target = { stageKey: string; place: Place };
type Neighbours = { above: string | null; below: string | null };

/** A neighbour that has left the column meanwhile is no place any more: the card then goes to the top. */
export async function rankFor(ctx: Context, deal: DealFacts, { stageKey, place }: Target): Promise<string> {
  if (place === 'top') return rankAt(ctx.now, deal.id);

  const target = { processId: deal.processId, stageKey, except: deal.id };
  const neighbours = await ('afterId' in place ? under(ctx, target, place.afterId) : over(ctx, target, place.beforeId));
  if (!neighbours) return rankAt(ctx.now, deal.id);

  const { above, below } = neighbours;
  // Two cards of one rank stand side by side by their ids; nothing fits between, so the card joins them.
  return above !== null && above === below ? above : rankBetween(above, below);
}

type Column = { processId: string; stageKey: string; except: string };

async function under(
  { tx, viewer }: Context,
  { processId, stageKey, except }: Column,
  id: string,
): Promise<Neighbours | undefined> {
  const [found] = await tx.$queryRaw<Array<Neighbours>>`
    select a.rank as above, (
      select b.rank from "Opportunity" b
      where b."workspaceId" = ${viewer.workspaceId}::uuid and b."processId" = ${processId}::uuid and b."stageKey" = ${stageKey}
        and (b.rank, b.id) > (a.rank, a.id) and b.id <> ${except}::uuid
      order by b.rank, b.id limit 1
    ) as below
    from "Opportunity" a
    where a.id = ${id}::uuid and a."processId" = ${processId}::uuid and a."stageKey" = ${stageKey} and a.id <> ${except}::uuid`;
  return found;
}

async function over(
  { tx, viewer }: Context,
  { processId, stageKey, except }: Column,
  id: string,
): Promise<Neighbours | undefined> {
  const [found] = await tx.$queryRaw<Array<Neighbours>>`
    select b.rank as below, (
      select a.rank from "Opportunity" a
      where a."workspaceId" = ${viewer.workspaceId}::uuid and a."processId" = ${processId}::uuid and a."stageKey" = ${stageKey}
        and (a.rank, a.id) < (b.rank, b.id) and a.id <> ${except}::uuid
      order by a.rank desc, a.id desc limit 1
    ) as above
    from "Opportunity" b
    where b.id = ${id}::uuid and b."processId" = ${processId}::uuid and b."stageKey" = ${stageKey} and b.id <> ${except}::uuid`;
  return found;
}
