import 'server-only';
import { z } from 'zod';
import { PARTNER_TIERS } from '@/lib/domain/partners/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { fairnessView, type FairnessGroup, type FairnessView, type Figures } from './schema';
import { decidedLately, FIGURES } from './sql';

export const getFairness = query('registration.fairness', {
  summary: 'Whether partners are treated alike: times, shares and appeals of a year’s decisions by region and by tier.',
  input: z.strictObject({}),
  output: fairnessView,
  run: async (context): Promise<FairnessView> => {
    const [all] = await context.tx.$queryRaw<[Figures]>`
      select ${FIGURES} from ${decidedLately(context.viewer.workspaceId, context.now)}`;
    const tiers = await countBy(context, 'tier');
    return {
      all,
      regions: (await countBy(context, 'region')).toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
      tiers: PARTNER_TIERS.flatMap(({ value, label }) =>
        tiers.filter(({ name }) => name === value).map((row) => ({ ...row, name: label })),
      ),
    };
  },
});

function countBy({ tx, viewer, now }: QueryContext, part: 'region' | 'tier'): Promise<Array<FairnessGroup>> {
  const name = part === 'region' ? Prisma.sql`p.region` : Prisma.sql`p.tier::text`;
  return tx.$queryRaw<Array<FairnessGroup>>`
    select ${name} as name, ${FIGURES} from ${decidedLately(viewer.workspaceId, now)} group by 1`;
}
