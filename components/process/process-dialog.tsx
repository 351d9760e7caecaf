'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { updateProcess } from '@/lib/domain/process/actions';
import type { ProcessSummary } from '@/lib/domain/process/schema';
import type { Failure } from '@/lib/platform/outcome';
import { FitFields, type Fit } from './fit-fields';
import type { Option } from './fit-words';

type Edited = {
  id: string;
  name: string;
  description: string;
  version: number;
  parent: { name: string } | null;
} & Fit;

type ProcessDialogProps = {
  process: Edited;
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
  /** Where the page doesn't come anew by itself. */
  onSaved?: (saved: ProcessSummary) => void;
  onClose: () => void;
};

export function ProcessDialog({ process, productLines, partnerTypes, onSaved, onClose }: ProcessDialogProps) {
  const [typed, setTyped] = useState(process);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    setPending(true);
    const { id: processId, version, name, description } = typed;
    const fit = { productLines: [...typed.productLines], partnerTypes: [...typed.partnerTypes] };
    const outcome = await updateProcess({ processId, version, name, description, ...fit });
    setPending(false);
    if (outcome.ok) {
      onSaved?.(outcome.value);
      toast.done('Saved');
      onClose();
    } else refused(outcome.failure);
  };

  /** After somebody else's change one's own words stay; saving again is then meant. */
  const refused = (why: Failure) => {
    setFailure(why);
    const fresh = why.reason === 'process.changed' ? (why.details as { version: number }) : null;
    if (fresh) setTyped({ ...typed, version: fresh.version });
  };

  return (
    <Dialog open onOpenChange={onClose} title="Name and fit" description="Holds at once, for every version.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DialogBody>
          {failure && !failure.fields ? (
            <Note tone="warn" live>
              {failure.message}
            </Note>
          ) : null}
          <Field label="Name" error={failure?.fields?.name?.[0]}>
            <Input
              value={typed.name}
              maxLength={80}
              onChange={(event) => setTyped({ ...typed, name: event.target.value })}
            />
          </Field>
          <Field label="What it is for" mark="optional" error={failure?.fields?.description?.[0]}>
            <Textarea
              rows={2}
              value={typed.description}
              onChange={(event) => setTyped({ ...typed, description: event.target.value })}
            />
          </Field>
          {typed.parent ? (
            <p className="text-text-2">
              It follows {typed.parent.name}. Deals come to it by{' '}
              <Link href="/process/journeys" className="link">
                journey rules
              </Link>
              .
            </p>
          ) : (
            <FitFields
              fit={typed}
              onFitChange={(fit) =>
                setTyped({ ...typed, productLines: fit.productLines, partnerTypes: fit.partnerTypes })
              }
              productLines={productLines}
              partnerTypes={partnerTypes}
            />
          )}
        </DialogBody>
        <DialogFooter consequence="A new deal goes to the first process in the list that takes it.">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Save
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
