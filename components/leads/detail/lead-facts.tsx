import { FactList, type Fact } from '@/components/shared/fact-list';
import { SectionTitle } from '@/components/shared/section-title';
import { countryName } from '@/lib/core/countries';
import { formatDate } from '@/lib/core/format-date';
import type { LeadView } from '@/lib/domain/leads/schema';
import { ORIGIN_LABELS } from '@/lib/domain/leads/vocabulary';

type LeadFactsProps = { lead: LeadView; timeZone: string; locale: string };

/** Who asks, for what, and where it comes from. */
export function LeadFacts({ lead, timeZone, locale }: LeadFactsProps) {
  const { facts, more, source, origin, product, consentAt, contactName } = lead;
  const day = (at: string) => formatDate(new Date(at), { timeZone, locale, style: 'long' });
  const known: ReadonlyArray<Fact> = [
    { label: 'Contact', value: [contactName, facts.contactTitle].filter(Boolean).join(', ') },
    {
      label: 'E-mail',
      value: facts.contactEmail ? (
        <a className="link" href={`mailto:${facts.contactEmail}`}>
          {facts.contactEmail}
        </a>
      ) : null,
    },
    {
      label: 'Phone',
      value: facts.contactPhone ? (
        <a className="link" href={`tel:${facts.contactPhone}`}>
          {facts.contactPhone}
        </a>
      ) : null,
    },
    { label: 'Website', value: facts.website ?? null },
    {
      label: 'Place',
      value: placeOf(lead, locale),
    },
    { label: 'Industry', value: facts.industry ?? null },
    { label: 'Employees', value: facts.employees ?? null },
    { label: 'Product', value: product },
  ];
  const origins: ReadonlyArray<Fact> = [
    { label: 'Source', value: [source, facts.campaign].filter(Boolean).join(', ') },
    { label: 'Way in', value: `${ORIGIN_LABELS[origin]}, ${day(lead.receivedAt)}` },
    { label: 'Consent', value: consentAt ? `“${facts.consentText}”, ${day(consentAt)}` : 'None given' },
    ...Object.entries(more).map(([label, value]) => ({ label, value: String(value) })),
  ];

  return (
    <>
      {facts.need ? <p className="mb-4 max-w-[68ch] whitespace-pre-line">{facts.need}</p> : null}
      <section aria-label="Who">
        <FactList facts={known} />
      </section>
      <section aria-labelledby="origin" className="mt-5">
        <SectionTitle id="origin" ruled>
          Where it comes from
        </SectionTitle>
        <FactList facts={origins} className="mt-1" />
      </section>
    </>
  );
}

function placeOf({ facts, city, country }: LeadView, locale: string): string | null {
  const town = [facts.postcode, city].filter(Boolean).join(' ');
  const place = [town, country && countryName(country, locale)].filter(Boolean).join(', ');
  return place === '' ? null : place;
}
