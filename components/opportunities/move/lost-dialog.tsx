'use client';

import { useState, type SyntheticEvent } from 'react';
import { daysInStage } from '@/components/opportunities/days-in-stage';
import { Money } from '@/components/shared/money';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { focusFirstRadio } from './focus-first-radio';
import type { QuestionProps } from './move-questions';
import { RefusalNote } from './refusal-note';
import { saidAt } from './said-at';

export function LostDialog({
  question: { card, from, to, failure },
  now,
  isSending,
  onAnswer,
  onClose,
}: QuestionProps) {
  const [lostReason, setLostReason] = useState('');
  const [competitor, setCompetitor] = useState('');
  const [note, setNote] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const said = saidAt(failure);
  const missing = isAsked && lostReason === '' ? 'Choose why it was lost.' : said('lostReason');

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (lostReason === '') {
      setIsAsked(true);
      focusFirstRadio(event.currentTarget);
      return;
    }
    onAnswer({ lostReason, note, competitor });
  };

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={`Close ${card.title} as lost`}
      description={
        <>
          {from.name}, day {daysInStage(card, now)} · {card.partner.name} ·{' '}
          <b className="text-text">
            <Money minor={card.amountMinor} currency={card.currency} />
          </b>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <DialogBody>
          <RefusalNote failure={failure} />
          <RadioGroup
            legend="Main reason"
            columns={2}
            options={to.lostReasons.map((label) => ({ value: label, label }))}
            value={lostReason}
            onValueChange={setLostReason}
            error={missing}
          />
          <Field label="Competitor" mark="if any" error={said('competitor')}>
            <Input
              value={competitor}
              maxLength={200}
              placeholder="Nobody named"
              onChange={(event) => setCompetitor(event.currentTarget.value)}
            />
          </Field>
          <Field label="What should the next seller know" mark="optional" error={said('note')}>
            <Textarea
              rows={3}
              value={note}
              maxLength={2_000}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </Field>
        </DialogBody>
        <DialogFooter consequence={`${card.partner.name} sees reason and note`}>
          <Button onClick={onClose}>Keep it open</Button>
          <Button type="submit" variant="primary" pending={isSending}>
            Close as lost
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
