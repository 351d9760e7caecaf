import 'server-only';
import type { z } from 'zod';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { demandFit } from './demand-fit';
import { playError } from './errors';
import { playSaved } from './events';
import { readPlays } from './plays';
import { playChanges, playInput } from './schema';
import type { Play } from './vocabulary';

export const createPlay = command('play.create', {
  summary: 'Adds a play: when it appears, and what it offers.',
  input: playInput,
  run: async (ctx, { conditions, offer, ...input }): Promise<Play> => {
    await demandFit(ctx, { conditions, offer, processId: input.processId });
    const id = newId();
    const { workspaceId } = ctx.viewer;
    await ctx.tx.play.createMany({ data: { id, workspaceId, ...input, conditions, offer, createdAt: ctx.now } });
    return saved(ctx, id);
  },
});

export const updatePlay = command('play.update', {
  summary: 'Changes, pauses, resumes or archives a play. What was offered stays offered.',
  input: playChanges,
  run: async (ctx, { playId, version, ...changes }): Promise<Play> => {
    const play = await lockPlay(ctx, playId, version);
    if (isOffered(changes)) await demandFit(ctx, after(play, changes));

    const { isArchived, ...columns } = changes;
    const archivedAt = isArchived ? ctx.now : null;
    await ctx.tx.play.updateMany({
      where: { id: playId },
      data: { ...given(columns), ...(isArchived !== undefined && { archivedAt }), version: { increment: 1 } },
    });
    return saved(ctx, playId);
  },
});

type Changes = Omit<z.output<typeof playChanges>, 'playId' | 'version'>;

/** What only pauses, archives or renames a play must not fail because a product of it is gone. */
function isOffered({ conditions, offer, active, processId }: Changes): boolean {
  return conditions !== undefined || offer !== undefined || active === true || processId !== undefined;
}

function after(play: Play, { conditions = play.conditions, offer = play.offer, processId }: Changes) {
  return { conditions, offer, processId: processId === undefined ? (play.process?.id ?? null) : processId };
}

/** Keeps others from changing it until this is done, and makes sure that nobody did since it was read. */
async function lockPlay({ tx }: Context, id: string, version: number): Promise<Play> {
  await tx.$queryRaw`select id from "Play" where id = ${id}::uuid for no key update`;
  const [play] = await readPlays(tx, { id });
  if (!play) throw playError('not_found');
  if (play.version !== version) throw playError('changed', { details: play });
  return play;
}

async function saved(ctx: Context, id: string): Promise<Play> {
  const [play] = await readPlays(ctx.tx, { id });
  if (!play) throw playError('not_found');
  await ctx.record(playSaved, { id, partnerId: null }, { id, name: play.name });
  return play;
}
