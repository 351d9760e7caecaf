import type { AlikeView } from '@/lib/domain/leads/merging/schema';
import type { OfferView } from '@/lib/domain/leads/offers/schema';
import type { RoutingView } from '@/lib/domain/leads/routing/vocabulary';
import type { LeadView } from '@/lib/domain/leads/schema';
import type { Points } from '@/lib/domain/leads/scoring/vocabulary';
import { AlikeBox } from './alike-box';
import { OffersList } from './offers-list';
import { PointsBox } from './points-box';
import { RoutingDecision } from './routing-decision';
import { ScoreBox } from './score-box';
import { UndoMergeButton } from './undo-merge-button';

type LeadAsideProps = {
  lead: LeadView;
  points: Points;
  offers: ReadonlyArray<OfferView>;
  routing: RoutingView | null;
  alike: ReadonlyArray<AlikeView>;
  wasMerged: boolean;
  editable: boolean;
  place: { now: string; timeZone: string };
};

/** What the vendor knows about a lead besides its facts. */
export function LeadAside({ lead, points, offers, routing, alike, wasMerged, editable, place }: LeadAsideProps) {
  return (
    <aside className="flex min-w-0 flex-col gap-6 lg:border-l lg:border-line lg:pl-7">
      <ScoreBox score={lead.score} />
      {lead.score ? null : <PointsBox points={points} />}
      <RoutingDecision routing={routing} />
      <OffersList offers={offers} now={place.now} timeZone={place.timeZone} />
      <AlikeBox lead={lead} alike={alike} editable={editable} />
      {wasMerged && editable ? <UndoMergeButton leadId={lead.id} version={lead.version} /> : null}
    </aside>
  );
}
