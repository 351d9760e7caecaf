'use client';

import { useQuery } from '@tanstack/react-query';
import { dealPlaysQuery } from '@/lib/domain/playbooks/client';
import { PlayCard } from './play-card';

type DealPlaysProps = { opportunityId: string; mayAnswer: boolean };

/** What helped elsewhere and may help here. Nothing at all while nothing fits. */
export function DealPlays({ opportunityId, mayAnswer }: DealPlaysProps) {
  const { data: plays = [] } = useQuery(dealPlaysQuery(opportunityId));
  if (plays.length === 0) return null;

  return (
    <section aria-label="Plays" className="grid gap-3">
      {plays.map((play) => (
        <PlayCard key={play.id} play={play} mayAnswer={mayAnswer} />
      ))}
    </section>
  );
}
