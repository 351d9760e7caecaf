'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { listOf, plural } from '@/lib/core/words';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { OpenDealsChoice, type DealsChoice } from './open-deals-choice';
import { StopsNote } from './stops-note';
import { usePublishing } from './use-publishing';

type PublishDialogProps = {
  view: StudioView;
  /** `adoptionId` names the move of its open deals, where they go along. */
  onPublished: (fresh: StudioView, adoptionId: string | null) => void;
  /** Somebody changed the draft meanwhile: what is published has to be looked at first. */
  onFresh: (fresh: StudioView) => void;
  onClose: () => void;
};

export function PublishDialog({ view, onPublished, onFresh, onClose }: PublishDialogProps) {
  const [notes, setNotes] = useState('');
  const [choice, setChoice] = useState<DealsChoice>(null);
  const { failure, pending, publish } = usePublishing({ view, onPublished, onFresh });
  const { process, draft, published, changes } = view;
  const stops = view.findings.filter(({ weight }) => weight === 'stop');
  const version = `v${draft?.number ?? 1}`;

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="mapping"
      className="max-w-[640px]"
      title={`Publish ${process.name} ${version}`}
      description={
        published
          ? `${plural(changes.length, 'change', 'changes')} against v${published.number}.`
          : 'The first version.'
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void publish(notes, choice);
        }}
      >
        <DialogBody>
          <Problems stops={stops} failure={failure} />
          <VariantsNote variants={view.variants} />
          <OpenDealsChoice view={view} choice={choice} onChange={setChoice} />
          <Field label="What changed, for sellers and partners" mark="optional" error={failure?.fields?.notes?.[0]}>
            <Textarea
              scale="sm"
              rows={2}
              maxLength={1000}
              value={notes}
              onChange={(event) => setNotes(event.target.value)}
            />
          </Field>
        </DialogBody>
        <DialogFooter consequence={`${version} can’t be changed afterwards. What comes next is a new version.`}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending} disabled={stops.length > 0}>
            {choice === null ? `Publish ${version}` : `Publish ${version} and move deals`}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

/** Its variants are told, too: nothing of them changes for deals until they are published themselves. */
function VariantsNote({ variants }: Pick<StudioView, 'variants'>) {
  if (variants.length === 0) return null;
  const names = listOf(variants.map(({ name }) => name));
  return (
    <p className="text-text-2">
      {names} {variants.length === 1 ? 'follows: it gets' : 'follow: they get'} the changes as a draft, to be looked at
      and published.
    </p>
  );
}

/** What stops the draft says more than that it was refused. */
function Problems({ stops, failure }: { stops: ReadonlyArray<Finding>; failure: Failure | null }) {
  if (stops.length > 0) return <StopsNote stops={stops} />;
  return failure ? (
    <Note tone="warn" live>
      {failure.message}
    </Note>
  ) : null;
}
