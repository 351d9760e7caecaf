import { cloneElement, isValidElement, useId, type ReactElement, type ReactNode } from 'react';
import { cn } from './cn';
import { FieldNotes } from './field-notes';
import { wireField, type FieldControl, type FieldNotes as Notes } from './field-wiring';

type FieldProps = Notes & {
  label: ReactNode;
  /** "optional", "if any": the exception is marked, not the rule. */
  mark?: string;
  /** At the right end of the label line, such as a link. */
  aside?: ReactNode;
  id?: string;
  className?: string;
  children: ReactElement<Partial<FieldControl>> | ((control: FieldControl) => ReactNode);
};

/** A label, one control and its notes. The control gets its id and descriptions by itself, or through a function. */
export function Field({ label, mark, aside, id, className, children, ...notes }: FieldProps) {
  const ownId = useId();
  const control = wireField(id ?? ownId, notes);

  return (
    <div className={cn('flex min-w-0 flex-col gap-1', className)}>
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={control.id} className="font-medium">
          {label}
          {mark ? <span className="font-normal text-text-3"> {mark}</span> : null}
        </label>
        {aside}
      </div>
      {isValidElement(children) ? cloneElement(children, control) : null}
      {typeof children === 'function' ? children(control) : null}
      <FieldNotes id={control.id} {...notes} />
    </div>
  );
}
