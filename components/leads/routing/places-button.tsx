'use client';

import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { plural } from '@/lib/core/words';
import { savePlaces } from '@/lib/domain/leads/actions';
import { isTableTooLarge, TABLE_TOO_LARGE } from '@/lib/domain/leads/vocabulary';

/** Loads where postcodes lie, for "the nearest". */
export function PlacesButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <MapPin aria-hidden />
        Load postcodes
      </Button>
      {open ? <PlacesDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function PlacesDialog({ onClose }: { onClose: () => void }) {
  const [table, setTable] = useState('');
  const isTooLarge = isTableTooLarge(table);
  const { submit, pending, failure, errorOf } = useSubmit(savePlaces, ({ places }) => {
    toast.done(`${plural(places, 'postcode is', 'postcodes are')} known now`);
    onClose();
  });
  return (
    <LeadDialog
      title="Where postcodes lie"
      description="The nearest partner is measured from them. A new list of a country replaces the one before."
      act={{ label: 'Load', disabled: table.trim() === '' || isTooLarge }}
      pending={pending}
      failure={failure}
      onAct={(form) => void submit({ table }, form)}
      onClose={onClose}
    >
      <Field label="File" mark="CSV">
        <Input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void event.currentTarget.files?.[0]?.text().then(setTable)}
        />
      </Field>
      <Field
        label="Or paste it"
        hint="country,postcode,latitude,longitude"
        error={isTooLarge ? TABLE_TOO_LARGE : errorOf('table')}
      >
        <Textarea
          rows={5}
          className="font-mono text-xs"
          value={table}
          onChange={(event) => setTable(event.currentTarget.value)}
        />
      </Field>
    </LeadDialog>
  );
}
