import type { Metadata } from 'next';
import { DecidedTable } from '@/components/registrations/decided-table';
import { listRegistrations } from '@/lib/domain/registrations/queries';
import { decidedFilter } from '@/lib/domain/registrations/schema';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Decided registrations' };

type Props = { searchParams: Promise<Record<string, string | Array<string> | undefined>> };

export default async function DecidedPage({ searchParams }: Props) {
  const viewer = await vendorPage();
  const filter = decidedFilter.parse(await searchParams);
  const list = await listRegistrations(viewer, { ...filter, limit: 50 });

  return <DecidedTable list={list} filter={filter} place={await findTerms(viewer, {})} />;
}
