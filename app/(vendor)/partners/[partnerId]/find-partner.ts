import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AppError } from '@/lib/core/errors';
import { isId } from '@/lib/core/ids';
import { getPartner } from '@/lib/domain/partners/queries';
import { vendorPage } from '@/lib/platform/session';

/** Once per request, for the page and its title. An address that names nothing is not found. */
export const findPartner = cache(async (partnerId: string) => {
  if (!isId(partnerId)) notFound();

  try {
    return await getPartner(await vendorPage(), { partnerId });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
});
