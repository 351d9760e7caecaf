import { useId, type ComponentProps, type ReactNode } from 'react';
import { Checkbox } from './checkbox';
import { cn } from './cn';

type CheckboxFieldProps = ComponentProps<typeof Checkbox> & { label: ReactNode; hint?: ReactNode };

export function CheckboxField({ label, hint, className, ...rest }: CheckboxFieldProps) {
  const hintId = useId();

  return (
    <label className={cn('flex min-h-8 items-start gap-[9px] py-1.5 max-md:min-h-11 max-md:py-3', className)}>
      <Checkbox className="mt-0.5" aria-describedby={hint ? hintId : undefined} {...rest} />
      <span className="min-w-0 flex-1">
        {label}
        {hint ? (
          <span id={hintId} className="block text-xs text-text-3">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
