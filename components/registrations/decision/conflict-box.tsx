import { Check, GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import type { Place } from '@/components/registrations/place';
import { Disclosure } from '@/components/ui/disclosure';
import type { MatchView, VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import { matchNumber, matchStory, matchTitle } from './match-words';
import { ScoreScale } from './score-scale';
import { SignalTable } from './signal-table';

type ConflictBoxProps = { registration: VendorRegistration; place: Place };

/** What the registration resembles, likeliest first, and why: for the vendor's eyes alone. */
export function ConflictBox({ registration, place }: ConflictBoxProps) {
  const [likeliest, ...others] = registration.matches;
  if (!likeliest) {
    return (
      <p className="mt-5 flex items-center gap-2 rounded-md border border-line bg-sunken px-4 py-3 text-text-2">
        <Check aria-hidden className="size-3.5 text-ok" />
        Nothing matches: no open deal, request, lead or customer of yours with this website or a name like it.
      </p>
    );
  }

  return (
    <section aria-label="What it resembles" className="mt-5">
      <Match match={likeliest} registration={registration} place={place} />
      {others.map((match) => (
        <Disclosure
          key={match.id}
          label={matchTitle(match, registration.scale)}
          detail={`${match.score} of 100 · ${matchNumber(match)}`}
          className="mt-2"
        >
          <Match match={match} registration={registration} place={place} />
        </Disclosure>
      ))}
    </section>
  );
}

function Match({ match, registration, place }: ConflictBoxProps & { match: MatchView }) {
  return (
    <div className="overflow-hidden rounded-md border border-line">
      <header className="flex gap-2.5 border-b border-line bg-warn-soft px-4 py-3">
        <GitCompareArrows aria-hidden className="mt-0.5 text-warn" />
        <div>
          <p className="font-semibold">{matchTitle(match, registration.scale)}</p>
          <p className="text-xs text-text-2">
            {matchStory(match, registration, place)}{' '}
            <Link href={hrefOf(match)} className="link">
              {match.title}, {matchNumber(match)}
            </Link>
          </p>
        </div>
      </header>
      <SignalTable signals={match.signals} other={OTHERS[match.kind]} />
      <ScoreScale score={match.score} ruleVersion={match.ruleVersion} {...registration.scale} />
    </div>
  );
}

const OTHERS: Record<MatchView['kind'], string> = {
  opportunity: 'Open deal',
  registration: 'Other request',
  lead: 'Lead',
  known: 'Your own list',
};

function hrefOf({ kind, id, title }: MatchView): string {
  switch (kind) {
    case 'opportunity':
      return `/deals/${id}`;
    case 'registration':
      return registrationHref('vendor', id);
    case 'lead':
      return `/leads/${id}`;
    case 'known':
      return `/settings/customers?text=${encodeURIComponent(title)}`;
  }
}
