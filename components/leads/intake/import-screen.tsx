'use client';

import { useState } from 'react';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { importLeads } from '@/lib/domain/leads/actions';
import { isTableTooLarge, TABLE_TOO_LARGE } from '@/lib/domain/leads/vocabulary';
import { ImportReport } from './import-report';

/** A table from a file or pasted: looked at first, then taken over. */
export function ImportScreen() {
  const [table, setTable] = useState('');
  const [source, setSource] = useState('Import');
  const [report, setReport] = useState<Parameters<typeof ImportReport>[0]['report'] | null>(null);
  const look = useSubmit(importLeads, setReport);
  const taken = useLeadAct(importLeads, 'The leads are here', setReport);
  const isTooLarge = isTableTooLarge(table);
  const change = (text: string) => {
    setTable(text);
    setReport(null);
  };

  return (
    <form
      noValidate
      className="flex max-w-[820px] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void look.submit({ table, source }, event.currentTarget);
      }}
    >
      <Field label="File" mark="CSV, up to 900 KB">
        <Input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void event.currentTarget.files?.[0]?.text().then(change)}
        />
      </Field>
      <Field
        label="Or paste the table"
        hint="A line of headings first: Company, Name, Email, Phone, Country, Source, Created, Converted … Other columns are kept under their own names."
        error={isTooLarge ? TABLE_TOO_LARGE : look.errorOf('table')}
      >
        <Textarea
          rows={8}
          value={table}
          onChange={(event) => change(event.currentTarget.value)}
          className="font-mono text-xs"
        />
      </Field>
      <Field label="Where they come from" hint="For rows without a source of their own." error={look.errorOf('source')}>
        <Input value={source} maxLength={80} onChange={(event) => setSource(event.currentTarget.value)} />
      </Field>
      <FormProblem failure={look.failure ?? taken.failure} />
      {report ? <ImportReport report={report} /> : null}
      <div className="flex gap-2">
        <Button type="submit" pending={look.pending} disabled={table.trim() === '' || isTooLarge}>
          Look at it
        </Button>
        <Button
          variant="primary"
          pending={taken.pending}
          disabled={!report || report.written || report.taken === 0}
          onClick={() => void taken.submit({ table, source, write: true })}
        >
          Take over{report && !report.written ? ` ${report.taken}` : ''}
        </Button>
      </div>
    </form>
  );
}
