'use client';

import { ClipboardPaste, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { AnswerForm } from '@/components/registrations/form/answer-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PasteDialog } from './paste-dialog';

/** Other ways to begin than with an empty form. */
export function StartFrom({ form }: { form: AnswerForm }) {
  const [open, setOpen] = useState(false);
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      <Button size="sm" variant="quiet" className="-ml-2" onClick={() => setOpen(true)}>
        <ClipboardPaste aria-hidden /> Start from an e-mail or a row
      </Button>
      <ButtonLink size="sm" variant="quiet" href="/portal/deals/import">
        <Table2 aria-hidden /> Register many at once
      </ButtonLink>
      {open ? <PasteDialog answers={form.answers} onTake={form.change} onClose={() => setOpen(false)} /> : null}
    </p>
  );
}
