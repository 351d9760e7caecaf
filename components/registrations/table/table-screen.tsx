'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { Select, type SelectOption } from '@/components/ui/select';
import { plural } from '@/lib/core/words';
import type { Failure } from '@/lib/platform/outcome';
import { SendingReport } from './sending-report';
import { TableReport } from './table-report';
import { useTable } from './use-table';

type TableScreenProps = {
  audience: 'vendor' | 'partner';
  /** For whom the vendor registers; a partner does for itself. */
  partners: ReadonlyArray<SelectOption>;
};

/** Many deals from one table: looked at first, then registered line by line. */
export function TableScreen({ audience, partners }: TableScreenProps) {
  const [partnerId, setPartnerId] = useState('');
  const state = useTable(partnerId);
  const { table, good, sending, refusal } = state;

  return (
    <div className="flex max-w-[820px] flex-col gap-5">
      {audience === 'vendor' ? (
        <WhoseField
          partners={partners}
          partnerId={partnerId}
          problem={refusal?.fields?.partnerId?.[0]}
          onChange={setPartnerId}
        />
      ) : null}
      <FileField state={state} />
      <Refusal refusal={refusal} />
      {table && !sending ? <TableReport table={table} good={good.length} /> : null}
      {sending ? <SendingReport sending={sending} audience={audience} /> : null}
      <Acts state={state} isWhoseKnown={audience === 'partner' || partnerId !== ''} />
    </div>
  );
}

type WhoseFieldProps = {
  partners: ReadonlyArray<SelectOption>;
  partnerId: string;
  problem: string | undefined;
  onChange: (partnerId: string) => void;
};

function WhoseField({ partners, partnerId, problem, onChange }: WhoseFieldProps) {
  return (
    <Field label="Whose deals are they" className="max-w-80" error={problem}>
      <Select
        options={partners}
        placeholder="Choose a partner"
        value={partnerId}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/** What is said of no field. */
function Refusal({ refusal }: { refusal: Failure | null }) {
  if (!refusal || refusal.fields) return null;
  return (
    <Note tone="bad" live>
      {refusal.message}
    </Note>
  );
}

type State = ReturnType<typeof useTable>;

function FileField({ state: { isTooLarge, refusal, choose } }: { state: State }) {
  return (
    <Field
      label="File"
      mark="CSV, up to 5 MB"
      hint="Headings first: Company, Website, Country, Contact, E-Mail, Deal type, Product, Amount, Currency, Close date, Problem … The names that other systems give them are understood."
      error={isTooLarge ? 'A table has at most 5 MB. Split it.' : refusal?.fields?.content?.[0]}
    >
      <Input
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
      />
    </Field>
  );
}

function Acts({ state, isWhoseKnown }: { state: State; isWhoseKnown: boolean }) {
  const { file, isTooLarge, good, looking, sending, look, send, stop } = state;
  if (sending?.running) {
    return (
      <p>
        <Button onClick={stop}>Stop here</Button>
      </p>
    );
  }
  return (
    <p className="flex flex-wrap gap-2">
      <Button pending={looking} disabled={file === null || isTooLarge || !isWhoseKnown} onClick={look}>
        Look at it
      </Button>
      <Button variant="primary" disabled={good.length === 0 || sending !== null} onClick={send}>
        {good.length > 0 ? `Register ${plural(good.length, 'deal', 'deals')}` : 'Register'}
      </Button>
    </p>
  );
}
