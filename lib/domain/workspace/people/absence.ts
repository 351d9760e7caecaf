import 'server-only';
import { z } from 'zod';
import { command, type Context } from '@/lib/platform/command';
import { query } from '@/lib/platform/query';
import { userIdOf } from '@/lib/platform/viewer';
import { personError } from './errors';
import { absenceChanged } from './events';
import { absenceSchema } from './schema';

const DECIDING = ['vendor_admin', 'channel_manager'] as const;

const absenceView = z.object({
  from: z.string().nullable(),
  until: z.string().nullable(),
  standInId: z.string().nullable(),
  /** Who could stand in. */
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type AbsenceView = z.output<typeof absenceView>;

export const getAbsence = query('workspace.get_absence', {
  summary: 'When one is away, who decides meanwhile, and who could.',
  input: z.strictObject({}),
  output: absenceView,
  run: async ({ tx, viewer }): Promise<AbsenceView> => {
    const id = userIdOf(viewer);
    const people = await tx.user.findMany({
      where: { partnerId: null, status: 'active', role: { in: [...DECIDING] }, ...(id && { id: { not: id } }) },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
    const own = id ? await tx.user.findUnique({ where: { id }, select: fields }) : null;
    return { ...toView(own ?? NEVER), people };
  },
});

export const setAbsence = command('workspace.set_absence', {
  summary: 'Say when one is away and who decides meanwhile; administrators say so for others, too.',
  input: absenceSchema,
  output: absenceView.omit({ people: true }),
  run: async (ctx, { userId, from, until, standInId }) => {
    const id = await whose(ctx, userId);
    const standIn = standInId ? await findStandIn(ctx, id, standInId) : null;
    const data = { awayFrom: dayOf(from), awayUntil: dayOf(until), standInId: from === null ? null : standInId };
    const { name, ...saved } = await ctx.tx.user.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
      select: { name: true, ...fields },
    });
    await ctx.record(absenceChanged, { id, partnerId: null }, { name, from, until, standIn: standIn?.name ?? null });
    return toView(saved);
  },
});

const fields = { awayFrom: true, awayUntil: true, standInId: true } as const;
const NEVER = { awayFrom: null, awayUntil: null, standInId: null };

async function whose({ tx, viewer }: Context, userId: string | null): Promise<string> {
  const own = userIdOf(viewer);
  const id = userId ?? own;
  if (!id) throw personError('not_found');
  if (id !== own && viewer.kind === 'vendor' && viewer.role !== 'vendor_admin') throw personError('not_yours');

  const found = await tx.user.findFirst({ where: { id, partnerId: null }, select: { id: true } });
  if (!found) throw personError('not_found');
  return found.id;
}

async function findStandIn({ tx }: Context, id: string, standInId: string) {
  const found = await tx.user.findFirst({
    where: { id: standInId, partnerId: null, status: 'active', role: { in: [...DECIDING] } },
    select: { id: true, name: true },
  });
  if (!found || found.id === id) {
    throw personError('stand_in', { fields: { standInId: ['Choose somebody else who is here and may decide.'] } });
  }
  return found;
}

function dayOf(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

type Row = { awayFrom: Date | null; awayUntil: Date | null; standInId: string | null };

function toView({ awayFrom, awayUntil, standInId }: Row) {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return { from: day(awayFrom), until: day(awayUntil), standInId };
}
