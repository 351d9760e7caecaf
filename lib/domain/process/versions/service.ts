import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { countDeals, openIn } from '@/lib/domain/process/deals';
import { processError } from '@/lib/domain/process/errors';
import { versionBroughtBack, versionRetired } from './events';
import { retire } from './rules';
import { retired, retiring } from './schema';

type Retired = { number: number; retiredAt: string | null };

export const retireVersion = command('process.retire_version', {
  summary: 'Lay an older version to rest: no deal is on it any more, and none can be put back on it',
  input: retiring,
  output: retired,
  run: async (ctx, input): Promise<Retired> => {
    const { id, name, number, ...version } = await lockVersion(ctx, input);
    const deals = openIn((await countDeals(ctx.tx, input.processId)).filter(({ versionId }) => versionId === id));
    const verdict = retire(version, deals);
    if (!verdict.ok) throw processError(verdict.reason, { details: { deals } });

    const data = { retiredAt: ctx.now, retiredById: userIdOf(ctx.viewer) };
    await ctx.tx.processVersion.update({ where: { id }, data });
    await ctx.record(versionRetired, { id: input.processId, partnerId: null }, { name, number });
    return { number, retiredAt: ctx.now.toISOString() };
  },
});

export const bringBackVersion = command('process.bring_back_version', {
  summary: 'Take back that a version was laid to rest',
  input: retiring,
  output: retired,
  run: async (ctx, input): Promise<Retired> => {
    const { id, name, number, retiredAt } = await lockVersion(ctx, input);
    if (retiredAt === null) return { number, retiredAt: null };

    await ctx.tx.processVersion.update({ where: { id }, data: { retiredAt: null, retiredById: null } });
    await ctx.record(versionBroughtBack, { id: input.processId, partnerId: null }, { name, number });
    return { number, retiredAt: null };
  },
});

/** Whoever moves deals of this process, or puts them back, waits. */
async function lockVersion({ tx }: Context, { processId, number }: { processId: string; number: number }) {
  const [process] = await tx.$queryRaw<Array<{ name: string }>>`
    select name from "Process" where id = ${processId}::uuid for no key update`;
  if (!process) throw processError('not_found');

  const version = await tx.processVersion.findUnique({ where: { processId_number: { processId, number } } });
  if (!version) throw processError('version_not_found');
  return { ...version, name: process.name };
}
