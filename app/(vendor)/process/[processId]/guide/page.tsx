import { notFound } from 'next/navigation';
import { GuideView } from '@/components/process/guide/guide-view';
import { PrintButton } from '@/components/process/guide/print-button';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { FilterSentence } from '@/components/shared/filter-sentence';
import { UrlFilterPart } from '@/components/shared/url-filter-part';
import { ButtonLink } from '@/components/ui/button-link';
import { getGuide } from '@/lib/domain/process/guide/queries';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Guide' };

type GuidePageProps = { params: Promise<{ processId: string }>; searchParams: Promise<{ role?: string }> };

export default async function GuidePage({ params, searchParams }: GuidePageProps) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const asked = (await searchParams).role ?? 'partner_seller';
  const role = OWNER_ROLES.find(({ value }) => value === asked)?.value ?? 'partner_seller';
  const guide = await orNull(getGuide(viewer, { processId, role }));
  if (!guide) notFound();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: guide.process.name, href: `/process/${processId}` },
        ]}
        current="Guide"
      />
      <div className="print:hidden">
        <FilterSentence
          end={
            <>
              <ButtonLink size="sm" href={`/process/${processId}/guide/readers`}>
                Who has read it
              </ButtonLink>
              <PrintButton />
            </>
          }
        >
          Guide for <UrlFilterPart param="role" label="Role" options={OWNER_ROLES} neutral="partner_seller" />
        </FilterSentence>
      </div>
      <GuideView guide={guide} mayRead={false} />
    </>
  );
}
