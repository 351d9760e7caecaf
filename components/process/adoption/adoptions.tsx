'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { RelativeTime } from '@/components/shared/relative-time';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { plural } from '@/lib/core/words';
import { undoAdoption } from '@/lib/domain/opportunities/adoption/actions';
import type { AdoptionView } from '@/lib/domain/opportunities/adoption/vocabulary';
import { AdoptionProgress } from './adoption-progress';
import { MoveDealsDialog } from './move-deals-dialog';

type AdoptionsProps = {
  processId: string;
  adoptions: ReadonlyArray<AdoptionView>;
  /** Open deals on versions before the published one. */
  olderDeals: number;
  isEditor: boolean;
  /** Shown at once: deals have just begun to move. */
  opened: string | null;
  now: string;
  clock: { timeZone: string; locale: string };
};

/** How open deals came from one version to another, and the way back. */
export function Adoptions({ processId, adoptions, olderDeals, isEditor, opened, now, clock }: AdoptionsProps) {
  const router = useRouter();
  const [shown, setShown] = useState<string | null>(opened);
  const [asked, setAsked] = useState<'move' | AdoptionView | null>(null);
  const leave = () => {
    setShown(null);
    router.replace(`/process/${processId}/versions`);
    router.refresh();
  };
  const undo = async ({ id }: AdoptionView) => {
    const outcome = await undoAdoption({ adoptionId: id });
    setAsked(null);
    if (outcome.ok) setShown(id);
    else toast.problem(outcome.failure.message);
  };
  if (adoptions.length === 0 && olderDeals === 0) return null;

  return (
    <section className="mt-8" aria-labelledby="adoptions">
      <SectionTitle
        id="adoptions"
        ruled
        detail={olderDeals === 0 ? '' : `${plural(olderDeals, 'deal is', 'deals are')} still on an older version`}
        end={
          isEditor && olderDeals > 0 ? (
            <Button size="sm" onClick={() => setAsked('move')}>
              Move open deals…
            </Button>
          ) : null
        }
      >
        Deals between versions
      </SectionTitle>
      <ul>
        {adoptions.map((adoption) => (
          <li key={adoption.id} className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line py-1.5">
            <button type="button" className="font-medium hover:underline" onClick={() => setShown(adoption.id)}>
              {wordsOf(adoption)}
            </button>
            <span className="text-text-3">
              {adoption.startedByName}, <RelativeTime at={adoption.createdAt} now={now} {...clock} />
            </span>
            {isEditor && adoption.canUndo ? (
              <Button variant="quiet" size="sm" className="ml-auto" onClick={() => setAsked(adoption)}>
                Put back…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === 'move' ? (
        <MoveDealsDialog
          processId={processId}
          onStarted={(id) => {
            setAsked(null);
            setShown(id);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked !== null && asked !== 'move' ? (
        <ConfirmDialog
          open
          onOpenChange={() => setAsked(null)}
          title={`Put ${plural(asked.moved, 'deal', 'deals')} back?`}
          act="Put back"
          onConfirm={() => undo(asked)}
        >
          Each goes back to the version and the stage it came from, with its days. Deals that went on since stay.
        </ConfirmDialog>
      ) : null}
      {shown ? <AdoptionProgress adoptionId={shown} onClose={leave} /> : null}
    </section>
  );
}

function wordsOf({ status, toNumber, moved, total }: AdoptionView): string {
  switch (status) {
    case 'queued':
    case 'running':
      return `Moving ${plural(total, 'deal', 'deals')} to v${toNumber}`;
    case 'undoing':
      return `Putting deals back from v${toNumber}`;
    case 'undone':
      return `${plural(total - moved, 'deal', 'deals')} put back from v${toNumber}`;
    case 'failed':
      return `Stopped on the way to v${toNumber}`;
    case 'done':
      return `${plural(moved, 'deal', 'deals')} moved to v${toNumber}`;
  }
}
