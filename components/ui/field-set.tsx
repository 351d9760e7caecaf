import { useId, type ReactNode } from 'react';
import { cn } from './cn';
import { FieldNotes } from './field-notes';
import { wireField, type FieldNotes as Notes } from './field-wiring';

type FieldSetProps = Notes & { legend: ReactNode; mark?: string; className?: string; children: ReactNode };

/** A question that is answered by several controls: radio buttons, checkboxes, a pair of dates. */
export function FieldSet({ legend, mark, className, children, ...notes }: FieldSetProps) {
  const id = useId();

  return (
    <fieldset aria-describedby={wireField(id, notes)['aria-describedby']} className={cn('min-w-0', className)}>
      <legend className="mb-1 font-medium">
        {legend}
        {mark ? <span className="font-normal text-text-3"> {mark}</span> : null}
      </legend>
      <div className="flex flex-col gap-1">
        {children}
        <FieldNotes id={id} {...notes} />
      </div>
    </fieldset>
  );
}
