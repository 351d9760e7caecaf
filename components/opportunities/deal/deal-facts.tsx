'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { FactList } from '@/components/shared/fact-list';
import { formatDate } from '@/lib/core/format-date';
import { reasonWords, seenWords } from '@/lib/domain/process/journeys/rules/reason-words';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { EditableFact } from './editable-fact';

type DealFactsProps = {
  deal: Deal;
  /** Which fields, in this order; all that are filled in or asked for by the process when left out. */
  keys: ReadonlyArray<string>;
  registrationHref: (id: string) => string;
};

export function DealFacts({ deal, keys, registrationHref }: DealFactsProps) {
  const fields = keys.flatMap((key) => deal.fields.filter((field) => field.key === key));
  const editable = fields.map((field) => ({
    label: SHORT[field.key] ?? field.label,
    value: <EditableFact key={field.key} deal={deal} field={field} />,
  }));

  return <FactList facts={[...editable, ...fixedFacts(deal, registrationHref)]} />;
}

/** Where the form's label is longer than a list has room for. */
const SHORT: Readonly<Record<string, string>> = {
  closeDate: 'Closes',
  contactEmail: 'E-mail',
  purchaseOrder: 'Purchase order',
};

/** What others decide: shown, never edited here. */
function fixedFacts(
  deal: Deal,
  registrationHref: DealFactsProps['registrationHref'],
): ReadonlyArray<{ label: string; value: ReactNode }> {
  const { products, protectedUntil, registration, owner, stageKind, lostReason, lostNote } = deal;
  const facts = [
    ['Product', products.length > 0 ? products.map(({ name }) => name).join(', ') : null],
    ['Owner', owner?.name ?? null],
    [
      'Protected',
      protectedUntil && stageKind === 'open'
        ? `until ${formatDate(new Date(protectedUntil), { style: 'long' })}`
        : null,
    ],
    [
      'Registration',
      registration ? <RegistrationLink key="r" registration={registration} hrefOf={registrationHref} /> : null,
    ],
    ['Lost because', lostReason],
    ['Note', lostNote],
    ['Why this process', <JourneyFact key="j" reason={deal.journey} />],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function JourneyFact({ reason }: { reason: Deal['journey'] }) {
  const seen = reason && 'seen' in reason ? reason.seen : [];
  return (
    <>
      {reasonWords(reason)}
      {seen.length > 0 ? <span className="block text-xs text-text-3">{seenWords(seen)}</span> : null}
    </>
  );
}

type RegistrationLinkProps = { registration: NonNullable<Deal['registration']>; hrefOf: (id: string) => string };

function RegistrationLink({ registration: { id, number, decidedAt }, hrefOf }: RegistrationLinkProps) {
  return (
    <>
      <Link href={hrefOf(id)} className="link">
        R-{number}
      </Link>
      {decidedAt ? <span className="text-text-3"> approved {formatDate(new Date(decidedAt))}</span> : null}
    </>
  );
}
