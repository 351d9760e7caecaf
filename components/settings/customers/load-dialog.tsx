'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { formatCount, plural } from '@/lib/core/words';
import { importKnown } from '@/lib/domain/registrations/actions';
import type { KnownImportReport } from '@/lib/domain/registrations/known/schema';

/** So many lines that were not taken are named. */
const NAMED = 20;

/** A table from a file or pasted; what was not taken is told line by line, and the table stays to be mended. */
export function LoadDialog({ onClose }: { onClose: () => void }) {
  const [table, setTable] = useState('');
  const [report, setReport] = useState<KnownImportReport | null>(null);
  const { submit, pending, failure, errorOf } = useSubmit(importKnown, setReport);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit({ table }, event.currentTarget);
  };

  return (
    <Dialog open onOpenChange={onClose} title="Load a table of companies">
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field label="File" mark="CSV, up to 900 KB">
            <Input
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={(event) => void event.currentTarget.files?.[0]?.text().then(setTable)}
            />
          </Field>
          <Field
            label="Or paste it"
            hint="Headings first: Name, Website, Country, Standing (direct, customer, outreach), Since, Group, Partner, Phone, DUNS …"
            error={errorOf('table')}
          >
            <Textarea
              rows={7}
              className="font-mono text-xs"
              value={table}
              onChange={(event) => setTable(event.currentTarget.value)}
            />
          </Field>
          {report ? <Report report={report} /> : null}
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>{report ? 'Close' : 'Cancel'}</Button>
          <Button type="submit" variant="primary" pending={pending} disabled={table.trim() === ''}>
            Load
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

function Report({ report: { added, changed, problems } }: { report: KnownImportReport }) {
  return (
    <Note tone={problems.length > 0 ? 'warn' : 'ok'} live>
      {formatCount(added)} added, {formatCount(changed)} changed
      {problems.length > 0 ? `, ${plural(problems.length, 'line needs', 'lines need')} another look:` : '.'}
      {problems.length > 0 ? (
        <ul className="mt-1 max-h-40 overflow-y-auto">
          {problems.slice(0, NAMED).map(({ line, words }) => (
            <li key={`${line} ${words}`}>
              Line {line}: {words}
            </li>
          ))}
        </ul>
      ) : null}
    </Note>
  );
}
