'use client';

import { Bell, History, Percent } from 'lucide-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { daysInStage } from '@/components/opportunities/days-in-stage';
import { Money } from '@/components/shared/money';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { plural } from '@/lib/core/words';
import { weightedMinor } from '@/lib/domain/opportunities/board/rules';
import { focusFirstRadio } from './focus-first-radio';
import type { QuestionProps } from './move-questions';
import { RefusalNote } from './refusal-note';
import { saidAt } from './said-at';

const REASONS = [
  'The customer reopened the question of fit',
  'A criterion was marked too early',
  'Our offer was withdrawn',
  'Something else',
];

export function BackDialog({
  question: { card, from, to, failure },
  now,
  isSending,
  onAnswer,
  onClose,
}: QuestionProps) {
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const days = daysInStage(card, now);

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason === '') {
      setIsAsked(true);
      focusFirstRadio(event.currentTarget);
      return;
    }
    onAnswer({ reason, note });
  };

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={`Move ${card.title} back to ${to.name}?`}
      description={
        <>
          From <b className="text-text">{from.name}</b>, day {days}, to <b className="text-text">{to.name}</b>.
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <DialogBody>
          <RefusalNote failure={failure} />
          <RadioGroup
            legend="What changed"
            options={REASONS.map((label) => ({ value: label, label }))}
            value={reason}
            onValueChange={setReason}
            error={isAsked && reason === '' ? 'Say why it goes back.' : undefined}
          />
          <Field label="Note" mark="optional" error={saidAt(failure)('note')}>
            <Input value={note} maxLength={2_000} onChange={(event) => setNote(event.currentTarget.value)} />
          </Field>
          <ul className="grid gap-2 rounded-md bg-sunken px-3 py-2.5 text-xs text-text-2">
            {days > 0 ? (
              <Effect icon={<History aria-hidden />}>
                The {plural(days, 'day', 'days')} {days === 1 ? 'stays' : 'stay'} counted under {from.name}.
              </Effect>
            ) : null}
            <Effect icon={<Percent aria-hidden />}>
              Chance {card.probability} % becomes <b>{to.probability} %</b>, weighted{' '}
              <Money minor={weightedMinor(card, card.probability)} currency={card.currency} compact /> becomes{' '}
              <Money minor={weightedMinor(card, to.probability)} currency={card.currency} compact />.
            </Effect>
            <Effect icon={<Bell aria-hidden />}>{card.partner.name} sees the move and your reason.</Effect>
          </ul>
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Leave it in {from.name}</Button>
          <Button type="submit" variant="primary" pending={isSending}>
            Move back
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

function Effect({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2.5 [&>.lucide]:mt-px [&>.lucide]:size-3.5">
      {icon}
      <span className="tabular-nums">{children}</span>
    </li>
  );
}
