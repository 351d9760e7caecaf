'use client';

import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';

type ApprovalNoteProps = {
  note: string;
  onNoteChange: (note: string) => void;
  /** Points for this deal alone, as typed. */
  special: string;
  onSpecialChange: (special: string) => void;
  /** What the partner asked for, in percent. */
  asked: number | null;
  /** What is wrong with the points. */
  problem: string | undefined;
};

/** A sentence of one's own below the words that go with every approval, and a price for this deal alone. */
export function ApprovalNote({ note, onNoteChange, special, onSpecialChange, asked, problem }: ApprovalNoteProps) {
  return (
    <Disclosure
      label="Add a note or a special price"
      detail="the partner reads it below"
      open={note !== '' || asked !== null || problem !== undefined}
      className="mt-2"
    >
      <Textarea
        aria-label="Note to the partner"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => onNoteChange(event.currentTarget.value)}
      />
      <Field
        label="Special discount"
        mark="points, optional"
        hint={asked === null ? 'Counts where it is more than your programme gives.' : `They ask for ${asked} %.`}
        error={problem}
        className="mt-3 max-w-60"
      >
        <Input
          inputMode="numeric"
          maxLength={5}
          value={special}
          onChange={(event) => onSpecialChange(event.currentTarget.value)}
        />
      </Field>
    </Disclosure>
  );
}
