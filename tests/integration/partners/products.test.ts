import { expect, test } from 'vitest';
import { listProducts } from '@/lib/domain/products/queries';
import { saveProduct } from '@/lib/domain/products/service';
import { aPartnerOf, aVendor } from '../../factories/workspace';

test('a product is added, renamed and taken out of sale, and partners see it', async () => {
  const admin = await aVendor('vendor_admin');
  const { id } = await saveProduct(admin, { name: 'Lens Predict', line: 'Software' });
  await saveProduct(admin, { productId: id, name: 'Lens Predict 2', line: 'Software', active: false });

  const seen = [{ id, name: 'Lens Predict 2', line: 'Software', active: false }];
  expect(await listProducts(await aPartnerOf(admin), {})).toEqual(seen);
});

test('of two products of one name at the same instant one is added', async () => {
  const admin = await aVendor('vendor_admin');
  const add = (name: string) => saveProduct(admin, { name, line: 'Sensors' });

  const outcomes = await Promise.allSettled([add('Flow F40'), add('flow f40')]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
