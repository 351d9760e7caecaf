import { notFound } from 'next/navigation';
import { TermsForm } from '@/components/leads/terms/terms-form';
import { countryOptions } from '@/components/registrations/country-options';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getTerms } from '@/lib/domain/leads/routing/queries';
import { listProducts } from '@/lib/domain/products/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { findPartner } from '../find-partner';

type Props = { params: Promise<{ partnerId: string }> };

export const metadata = { title: 'Leads of a partner' };

export default async function PartnerLeadsPage({ params }: Props) {
  const viewer = await vendorPage();
  const { id: partnerId, name } = await findPartner((await params).partnerId);
  if (!can(viewer, 'lead.save_terms')) notFound();
  const { locale } = await getWorkspace(viewer, {});
  const lines = [...new Set((await listProducts(viewer, {})).map(({ line }) => line))];

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Partners', href: '/partners' },
          { label: name, href: `/partners/${partnerId}` },
        ]}
        current="Leads"
      />
      <PageBody measure="full">
        <h1 className="text-xl font-semibold tracking-tight">Which leads {name} takes</h1>
        <p className="mt-0.5 mb-4 max-w-[68ch] text-text-2">The rules for leads offer it nothing else.</p>
        <TermsForm
          terms={await getTerms(viewer, { partnerId })}
          countries={countryOptions(locale)}
          lines={lines.map((line) => ({ value: line, label: line }))}
        />
      </PageBody>
    </>
  );
}
