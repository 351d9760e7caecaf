import { listProducts } from '@/lib/domain/products/queries';
import type { Viewer } from '@/lib/platform/viewer';

/** The product lines that a process can be for. */
export async function productLinesOf(viewer: Viewer): Promise<ReadonlyArray<string>> {
  const products = await listProducts(viewer, {});
  return [...new Set(products.map(({ line }) => line))];
}
