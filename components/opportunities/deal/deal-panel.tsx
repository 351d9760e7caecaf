'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, Link2 } from 'lucide-react';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { PresentPeople } from '@/components/opportunities/presence/present-people';
import { useShortcuts } from '@/components/shared/use-shortcuts';
import { Money } from '@/components/shared/money';
import { PanelSkeleton } from '@/components/shared/panel-skeleton';
import { StageName } from '@/components/shared/stage-name';
import { Avatar } from '@/components/ui/avatar';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { SidePanel } from '@/components/ui/side-panel';
import { toast } from '@/components/ui/toast';
import { formatDate } from '@/lib/core/format-date';
import { ofTotal } from '@/lib/core/words';
import { dealQuery } from '@/lib/domain/opportunities/deal/client';
import { useAttending } from '@/lib/domain/opportunities/presence/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import type { Neighbours } from './neighbours';
import { DealGone } from './deal-gone';
import { DealPanelBody } from './deal-panel-body';
import { MoveOnButton } from './move-on-button';
import { useDealKeys } from './use-deal-keys';
import { StageDays } from './deal-path';
import { glyphOf } from '@/components/opportunities/board/glyph-of';

export type DealPanelProps = {
  id: string;
  flow: MoveFlow;
  mayMove: boolean;
  neighbours: Neighbours;
  pageHref: string;
  registrationHref: (id: string) => string;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** A deal beside its list: the task, the criteria, the details, what happened lately. `j` and `k` walk the list. */
export function DealPanel({ id, flow, mayMove, pageHref, registrationHref, onClose, ...walk }: DealPanelProps) {
  const { data: deal, error } = useQuery(dealQuery(id));
  useAttending(id);

  return (
    <SidePanel
      title={titleOf(deal, error)}
      lead={deal ? <PanelLead deal={deal} /> : null}
      description={deal ? <PanelFacts deal={deal} /> : null}
      pageHref={pageHref}
      onClose={onClose}
      actions={<PanelActions pageHref={pageHref} {...walk} />}
      footer={
        <>
          {deal && mayMove ? <MoveOnButton deal={deal} flow={flow} /> : null}
          <PlaceInList {...walk.neighbours} />
        </>
      }
    >
      {deal ? <DealPanelBody deal={deal} flow={flow} registrationHref={registrationHref} /> : <NoDeal error={error} />}
    </SidePanel>
  );
}

function titleOf(deal: Deal | undefined, error: Error | null): string {
  return deal?.title ?? (error ? 'This deal' : 'Opening the deal');
}

function NoDeal({ error }: { error: Error | null }) {
  return error ? <DealGone error={error} /> : <PanelSkeleton label="Opening the deal" />;
}

type PanelActionsProps = Pick<DealPanelProps, 'neighbours' | 'onOpen' | 'pageHref'>;

function PanelActions({ neighbours: { before, after }, onOpen, pageHref }: PanelActionsProps) {
  const step = (to: string | null) => (to ? onOpen(to) : undefined);
  useShortcuts({ j: () => step(after), k: () => step(before) });
  useDealKeys('[role="dialog"]');

  return (
    <>
      <IconButton label="Previous deal" className="max-md:hidden" disabled={!before} onClick={() => step(before)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label="Next deal" className="max-md:hidden" disabled={!after} onClick={() => step(after)}>
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label="Copy link" onClick={() => void copyLink(pageHref)}>
        <Link2 aria-hidden />
      </IconButton>
    </>
  );
}

function PlaceInList({ place, of }: Neighbours) {
  if (place === 0) return null;
  return (
    <span className="ml-auto flex items-center gap-1.5 text-xs text-text-3 max-md:hidden">
      {ofTotal(place, of)} <Kbd>j</Kbd> <Kbd>k</Kbd>
    </span>
  );
}

function PanelLead({ deal }: { deal: Deal }) {
  const stage = deal.stages.find(({ key }) => key === deal.stageKey);
  return (
    <>
      <span className="min-w-0 font-semibold text-text">
        {stage ? <StageName {...glyphOf(stage, deal.stages)} name={stage.name} /> : null}
      </span>
      {deal.stageKind === 'open' ? <StageDays deal={deal} /> : null}
      <PresentPeople dealId={deal.id} />
    </>
  );
}

function PanelFacts({ deal }: { deal: Deal }) {
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-1">
      <b className="text-text">
        <Money minor={deal.amountMinor} currency={deal.currency} />
      </b>
      {deal.closeDate ? (
        <span>
          closes <b className="text-text">{formatDate(deal.closeDate)}</b>
        </span>
      ) : null}
      <span className="flex items-center gap-1.5">
        <Avatar name={deal.partner.name} kind="company" size={16} />
        {deal.partner.name}
      </span>
    </span>
  );
}

async function copyLink(path: string): Promise<void> {
  await navigator.clipboard.writeText(new URL(path, location.href).href);
  toast.done('Link copied.');
}
