import 'server-only';
import { newId } from '@/lib/core/ids';
import { likePattern } from '@/lib/core/like-pattern';
import { command, type Context } from '@/lib/platform/command';
import { productError } from './errors';
import { productSaved } from './events';
import { productSchema, saveProductSchema } from './schema';
import type { ProductView } from './vocabulary';

export const saveProduct = command('product.save', {
  summary: 'Adds a product, or changes one.',
  input: saveProductSchema,
  output: productSchema,
  run: async (ctx, { productId, ...product }): Promise<ProductView> => {
    const { tx, viewer, record } = ctx;
    const id = productId ?? newId();
    await demandFreeName(ctx, id, product.name);

    if (productId === undefined)
      await tx.product.createMany({ data: { id, workspaceId: viewer.workspaceId, ...product } });
    else if ((await tx.product.updateMany({ where: { id }, data: product })).count === 0)
      throw productError('not_found');

    await record(productSaved, { id, partnerId: null }, product);
    return { id, ...product };
  },
});

/** Asked one after the other, so that of two products of one name at once the second is told. */
async function demandFreeName({ tx, viewer }: Context, id: string, name: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`product:${viewer.workspaceId}`}, 0))::text`;
  // Prisma compares without regard to case by ILIKE.
  const alike = { equals: likePattern(name), mode: 'insensitive' } as const;
  const taken = await tx.product.findFirst({ where: { name: alike, id: { not: id } } });
  if (taken) throw productError('name_taken', { fields: { name: ['There is a product of this name already.'] } });
}
