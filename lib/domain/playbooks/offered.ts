import 'server-only';
import type { QueryContext } from '@/lib/platform/query';
import { Prisma } from '@/lib/platform/db/generated/client';
import { clause } from '@/lib/domain/process/conditions/rules/sentence';
import { conditionSql } from '@/lib/domain/process/conditions/sql/condition';
import { readHere } from '@/lib/domain/process/conditions/surroundings';
import type { Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { readPlays } from './plays';
import { readRecords } from './records';
import type { OfferedPlay, Play } from './vocabulary';

type Deal = { id: string; stageKey: string; stageKind: string };
type Offer = { id: string; playId: string; stageKey: string; usedAt: Date | null; usedById: string | null };

/** An offer is shown while its conditions hold; a used one as long as the deal stays in the stage in which it came up. */
export async function readOffered(
  { tx, viewer, now }: QueryContext,
  deal: Deal,
  around: Surroundings,
): Promise<ReadonlyArray<OfferedPlay>> {
  if (deal.stageKind !== 'open') return [];

  const offers = await tx.playOffer.findMany({
    where: { opportunityId: deal.id, passedAt: null },
    orderBy: [{ offeredAt: 'asc' }, { id: 'asc' }],
  });
  const plays = await readPlays(tx, { id: { in: offers.map(({ playId }) => playId) }, active: true, archivedAt: null });
  const holding = await holdingNow({ tx, now }, deal.id, plays);
  const shown = offers.flatMap((offer) => {
    const play = plays.find(({ id }) => id === offer.playId);
    const isShown = offer.usedAt === null ? holding.has(offer.playId) : offer.stageKey === deal.stageKey;
    return play && isShown ? [{ offer, play }] : [];
  });

  const recordOf =
    viewer.kind === 'partner'
      ? () => null
      : await readRecords(
          tx,
          plays.map(({ id }) => id),
        );
  const names = await readNames(tx, shown);
  return shown.map(({ offer, play }) => ({
    ...partsOf(play, names),
    id: offer.id,
    because: clause(play.conditions, around),
    used: offer.usedAt && { by: names(offer.usedById) ?? 'Somebody', at: offer.usedAt.toISOString() },
    record: recordOf(play.id),
  }));
}

async function holdingNow(
  { tx, now }: Pick<QueryContext, 'tx' | 'now'>,
  opportunityId: string,
  plays: ReadonlyArray<Play>,
): Promise<ReadonlySet<string>> {
  if (plays.length === 0) return new Set();

  const here = await readHere(tx, now);
  const asked = plays.map(
    ({ id, conditions }) => Prisma.sql`select ${id} as id from "Opportunity" o join "Partner" p on p.id = o."partnerId"
      where o.id = ${opportunityId}::uuid and ${conditionSql(conditions, here)}`,
  );
  const rows = await tx.$queryRaw<Array<{ id: string }>>(Prisma.join(asked, ' union all '));
  return new Set(rows.map(({ id }) => id));
}

type Names = (userId: string | null) => string | null;

async function readNames(tx: QueryContext['tx'], shown: ReadonlyArray<{ offer: Offer; play: Play }>): Promise<Names> {
  const ids = shown.flatMap(({ offer, play }) => [offer.usedById, play.offer.expert?.userId ?? null]);
  const people = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return (userId) => people.find(({ id }) => id === userId)?.name ?? null;
}

function partsOf({ name, purpose, offer }: Play, names: Names) {
  const { act, questions, content, tasks, expert } = offer;
  return {
    name,
    purpose,
    act,
    questions,
    content,
    tasks: tasks.map(({ title }) => title),
    expert: expert && (names(expert.userId) ?? roleName(expert.role)),
  };
}

function roleName(role: string): string {
  return OWNER_ROLES.find(({ value }) => value === role)?.label ?? role;
}
