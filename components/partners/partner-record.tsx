import Link from 'next/link';
import { SectionTitle } from '@/components/shared/section-title';
import { FactList } from '@/components/shared/fact-list';
import { countryName } from '@/lib/core/countries';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';

/** What stands in the partner's record, beside what its title says already. */
export function PartnerRecord({ partner, decidesLeads }: { partner: PartnerView; decidesLeads: boolean }) {
  const { id, website, country, parent, certified, externalId } = partner;

  return (
    <section aria-labelledby="record">
      <SectionTitle id="record">Record</SectionTitle>
      <FactList
        labelWidth={104}
        facts={[
          { label: 'Website', value: website ? <SiteLink host={website} /> : null },
          { label: 'Country', value: countryName(country) },
          { label: 'Buys through', value: parent ? parent.name : null },
          { label: 'Certified', value: certified ? 'Yes' : 'Not yet' },
          { label: 'Number', value: externalId },
          ...(decidesLeads ? [{ label: 'Leads', value: <LeadsLink partnerId={id} /> }] : []),
        ]}
      />
    </section>
  );
}

function LeadsLink({ partnerId }: { partnerId: string }) {
  return (
    <Link href={`/partners/${partnerId}/leads`} className="link">
      Which it takes
    </Link>
  );
}

function SiteLink({ host }: { host: string }) {
  return (
    <a href={`https://${host}`} rel="noreferrer" target="_blank" className="link-quiet">
      {host}
    </a>
  );
}
