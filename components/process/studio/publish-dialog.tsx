'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { plural } from '@/lib/core/words';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { effectWords } from '../effect-words';
import { StageMapTable } from './stage-map-table';
import { StopsNote } from './stops-note';
import { usePublishing } from './use-publishing';

type PublishDialogProps = {
  view: StudioView;
  onPublished: (fresh: StudioView) => void;
  /** Somebody changed the draft meanwhile: what is published has to be looked at first. */
  onFresh: (fresh: StudioView) => void;
  onClose: () => void;
};

export function PublishDialog({ view, onPublished, onFresh, onClose }: PublishDialogProps) {
  const [notes, setNotes] = useState('');
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
          void publish(notes);
        }}
      >
        <DialogBody>
          {stops.length > 0 ? <StopsNote stops={stops} /> : null}
          {failure && stops.length === 0 ? (
            <Note tone="warn" live>
              {failure.message}
            </Note>
          ) : null}
          <div>
            <p className="font-medium">The open deals</p>
            <p className="mt-1 text-text-2">{effectWords(view)}</p>
          </div>
          <StageMapTable view={view} />
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
            Publish {version}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
