'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { plural } from '@/lib/core/words';
import { readText } from '@/lib/domain/registrations/actions';
import { MAX_TEXT_LETTERS, type Proposal } from '@/lib/domain/registrations/reading/vocabulary';
import { ANSWER_LABELS, type Answer, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

type PasteDialogProps = {
  answers: RawAnswers;
  onTake: (found: Partial<RawAnswers>) => void;
  onClose: () => void;
};

/** What a text says of the deal, each answer to be taken or left. What is answered already is left unless somebody says so. */
export function PasteDialog({ answers, onTake, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<ReadonlyArray<Proposal> | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<Answer>>(new Set());
  const { submit, pending, failure, errorOf } = useSubmit(readText, (proposals) => {
    setFound(proposals);
    setTaken(new Set(proposals.filter(({ answer }) => isBlank(answers, answer)).map(({ answer }) => answer)));
  });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // In React the form around the dialog would hear of it, too.
    event.stopPropagation();
    if (!found) {
      void submit({ text }, event.currentTarget);
      return;
    }
    const chosen = found.filter(({ answer }) => taken.has(answer)).map(({ answer, value }) => [answer, value]);
    onTake(Object.fromEntries(chosen) as Partial<RawAnswers>);
    onClose();
  };
  const toggle = (answer: Answer, isTaken: boolean) =>
    setTaken((now) => new Set([...now].filter((one) => one !== answer).concat(isTaken ? answer : [])));

  return (
    <Dialog open onOpenChange={onClose} title="Start from an e-mail or a row">
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field
            label="Paste it here"
            hint="An e-mail with its sender, or a row of a sheet with its headings. Nothing is kept of it."
            error={errorOf('text')}
          >
            <Textarea
              autoFocus
              rows={found ? 3 : 9}
              maxLength={MAX_TEXT_LETTERS}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setFound(null);
              }}
            />
          </Field>
          {found ? <Proposals found={found} taken={taken} answers={answers} onToggle={toggle} /> : null}
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            pending={pending}
            disabled={found ? taken.size === 0 : text.trim() === ''}
          >
            {found ? `Take ${plural(taken.size, 'answer', 'answers')}` : 'Look for answers'}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

type ProposalsProps = {
  found: ReadonlyArray<Proposal>;
  taken: ReadonlySet<Answer>;
  answers: RawAnswers;
  onToggle: (answer: Answer, isTaken: boolean) => void;
};

function Proposals({ found, taken, answers, onToggle }: ProposalsProps) {
  if (found.length === 0) return <Note tone="warn">Nothing was found in it that the form asks for.</Note>;
  return (
    <ul aria-label="Found in it" className="max-h-72 overflow-y-auto border-t border-line scroll-thin">
      {found.map(({ answer, shown }) => (
        <li key={answer} className="border-b border-line py-1.5">
          <label className="flex items-start gap-2.5">
            <Checkbox
              checked={taken.has(answer)}
              onChange={(event) => onToggle(answer, event.currentTarget.checked)}
              className="mt-0.5"
            />
            <span className="w-36 shrink-0 text-text-2">{labelOf(answer)}</span>
            <span className="line-clamp-3 min-w-0 wrap-anywhere whitespace-pre-line">
              {shown}
              {isBlank(answers, answer) ? null : (
                <span className="block text-xs text-warn-text">replaces what is there</span>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function labelOf(answer: Answer): string {
  return answer === 'currency' ? 'Currency' : ANSWER_LABELS[answer];
}

/** A currency is always chosen: it is part of the amount. */
function isBlank(answers: RawAnswers, answer: Answer): boolean {
  return answers[answer === 'currency' ? 'amount' : answer].length === 0;
}
