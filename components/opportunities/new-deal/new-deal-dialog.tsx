'use client';

import { useEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import { RefusalNote } from '@/components/opportunities/move/refusal-note';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { suggestFrom } from '@/components/ui/suggest-from';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';
import { NewDealFields } from './new-deal-fields';
import { useNewDeal } from './use-new-deal';

type NewDealDialogProps = { processId: string; choices: Choices; onClose: () => void };

export function NewDealDialog({ processId, choices, onClose }: NewDealDialogProps) {
  const form = useNewDeal({ processId, currency: choices.currencies[0] ?? 'EUR', onClose });
  const process = choices.processes.find(({ id }) => id === processId)?.name ?? 'this process';
  const suggest = useMemo(
    () => ({
      partners: suggestFrom(choices.partners.map(({ id, name }) => ({ value: id, label: name }))),
      products: suggestFrom(choices.products.map(({ id, name, line }) => ({ value: id, label: name, detail: line }))),
    }),
    [choices],
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    form.send();
  };
  const { failure } = form;
  const fields = useRef<HTMLFormElement>(null);
  // The fields learn of a refusal as they are drawn; only then can the first of them be looked for.
  useEffect(() => {
    if (failure) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title="New deal"
      description={`It begins in the first stage of ${process}.`}
    >
      <form ref={fields} onSubmit={submit} noValidate>
        <DialogBody>
          {failure && !failure.fields ? <RefusalNote failure={failure} /> : null}
          <NewDealFields form={form} currencies={choices.currencies} suggest={suggest} />
        </DialogBody>
        <DialogFooter consequence="The partner sees it at once">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.isSending}>
            Open the deal
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
