'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { textOf } from '@/components/shared/text-of';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { createDoor } from '@/lib/domain/leads/actions';
import type { NewDoor as Made } from '@/lib/domain/leads/doors/schema';

const KINDS = [
  { value: 'page', label: 'A campaign page', hint: 'With a form of its own, for anybody who has its address.' },
  { value: 'webhook', label: 'A webhook', hint: 'A secret address that form services and other software post to.' },
] as const;

/** Opens a way in; the secret of a webhook is shown this once. */
export function NewDoor({ baseUrl }: { baseUrl: string }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <>
      <Button variant="primary" size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        New way in
      </Button>
      {open ? <DoorDialog onMade={setMade} onClose={() => setOpen(false)} /> : null}
      {made?.secret ? (
        <LeadDialog
          title="The address of the webhook"
          act={{ label: 'I have copied it' }}
          pending={false}
          failure={null}
          onAct={() => setMade(null)}
          onClose={() => setMade(null)}
        >
          <Note tone="warn">It is shown this once. Whoever has it can send leads.</Note>
          <Field label="Post JSON to">
            <Input readOnly value={`${baseUrl}/api/hooks/leads/${made.secret}`} className="font-mono text-xs" />
          </Field>
        </LeadDialog>
      ) : null}
    </>
  );
}

function DoorDialog({ onMade, onClose }: { onMade: (door: Made) => void; onClose: () => void }) {
  const [kind, setKind] = useState<'page' | 'webhook'>('page');
  const { submit, pending, failure, errorOf } = useLeadAct(createDoor, 'It is open', (door) => {
    onMade(door);
    onClose();
  });
  const send = (element: HTMLFormElement) => {
    const form = new FormData(element);
    const text = (name: string) => textOf(form, name);
    const page = { title: text('title'), text: text('text'), consentText: text('consentText'), slug: text('slug') };
    void submit({ kind, name: text('name'), campaign: text('campaign'), ...(kind === 'page' && page) }, element);
  };

  return (
    <LeadDialog
      title="New way in for leads"
      act={{ label: 'Open it' }}
      pending={pending}
      failure={failure}
      onAct={send}
      onClose={onClose}
    >
      <RadioGroup
        legend="What"
        options={KINDS}
        value={kind}
        onValueChange={(value) => setKind(value === 'page' ? 'page' : 'webhook')}
      />
      <Field label="Name" hint="It stands as the source of its leads." error={errorOf('name')}>
        <Input name="name" maxLength={80} />
      </Field>
      <Field label="Campaign" mark="optional">
        <Input name="campaign" maxLength={120} />
      </Field>
      {kind === 'page' ? (
        <>
          <Field label="Address" mark="optional" hint="The last part: spring-fair." error={errorOf('slug')}>
            <Input name="slug" maxLength={60} />
          </Field>
          <Field label="Title" mark="optional" error={errorOf('title')}>
            <Input name="title" maxLength={120} />
          </Field>
          <Field label="Text" mark="optional" error={errorOf('text')}>
            <Textarea name="text" rows={2} maxLength={2000} />
          </Field>
          <Field
            label="Consent"
            mark="optional"
            hint="What a visitor may agree to, in these words."
            error={errorOf('consentText')}
          >
            <Input name="consentText" maxLength={1000} />
          </Field>
        </>
      ) : null}
    </LeadDialog>
  );
}
