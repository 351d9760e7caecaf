import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { FactList } from '@/components/shared/fact-list';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { labelOf, PARTNER_TIERS, PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { registrationHref, registrationNumber } from '@/lib/domain/registrations/vocabulary';

type ProgrammeSaysProps = { registration: VendorRegistration; place: Place };

/** What speaks for and against it by the programme's own rules. */
export function ProgrammeSays({ registration, place }: ProgrammeSaysProps) {
  const { start, manager, approval, protectedUntilIfApproved, protectedUntil, status } = registration;
  const isOpen = status === 'submitted' || status === 'returned';

  return (
    <FactList
      labelWidth={104}
      facts={[
        { label: 'First in time', value: firstInTime(registration) },
        ...sideBySide(registration),
        { label: 'Partner', value: <Standing registration={registration} /> },
        ...(isOpen
          ? [{ label: 'It would start', value: start ? `${start.process}, ${start.stage}` : <NoProcess /> }]
          : []),
        {
          label: 'Protected',
          value: isOpen ? (
            <>
              until <Moment at={protectedUntilIfApproved} style="long" place={place} />, if approved now
            </>
          ) : (
            protectedUntil && <Moment at={protectedUntil} style="long" place={place} />
          ),
        },
        ...(isOpen ? priceFacts(registration) : []),
        ...(isOpen && !approval ? [{ label: 'Who decides', value: manager ?? 'Any channel manager' }] : []),
      ]}
    />
  );
}

function priceFacts({ priceIfApproved: { points, because } }: VendorRegistration) {
  return points > 0 ? [{ label: 'Price', value: `${points} points: ${because}` }] : [];
}

function firstInTime({ matches, later, submittedAt }: VendorRegistration): ReactNode {
  const rivals = matches.filter(({ class: found, partner }) => found !== 'own_duplicate' && partner !== null);
  const earlier = rivals.find(({ since }) => since < submittedAt);
  if (earlier) return `${earlier.partner?.name ?? ''} came first`;

  const [rival] = rivals;
  if (rival) return `This one; ${rival.partner?.name ?? ''} came later`;
  if (later.length === 0) return 'This one; nobody else asked';

  return (
    <>
      This one;{' '}
      {later.map(({ id, number, partner }) => (
        <Link key={id} href={registrationHref('vendor', id)} className="link">
          {partner}, {registrationNumber(number)}
        </Link>
      ))}{' '}
      came later
    </>
  );
}

/** Two partners can work for one customer where they don't sell the same. */
function sideBySide({ matches }: VendorRegistration) {
  const rival = matches.find((match) => match.class !== 'own_duplicate');
  const product = rival?.signals.find(({ signal }) => signal === 'product');
  if (!product) return [];
  return [
    {
      label: 'Side by side',
      value: product.weight > 0 ? 'Both want to sell the same product' : 'Possible: the products differ',
    },
  ];
}

function Standing({ registration: { partnerFacts } }: { registration: VendorRegistration }) {
  const { tier, type, region, certified } = partnerFacts;

  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      {certified ? <Check aria-hidden className="size-3.5 text-ok" /> : null}
      {[labelOf(PARTNER_TIERS, tier), labelOf(PARTNER_TYPES, type)].join(' ')}, {region},{' '}
      {certified ? 'certified' : 'not certified'}
    </span>
  );
}

function NoProcess() {
  return (
    <span className="text-bad-text">
      Nowhere: no published process takes it.{' '}
      <Link href="/process" className="link">
        Set one up
      </Link>
    </span>
  );
}
