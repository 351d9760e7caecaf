import { Calendar } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';

type DateFieldProps = Omit<ComponentProps<'input'>, 'type'> & ControlVariants;

/** The system's date field: its value is always YYYY-MM-DD, its picture that of the person's own language. */
export function DateField({ scale, className, ...rest }: DateFieldProps) {
  return (
    <span className={cn('relative flex w-full min-w-0 items-center', className)}>
      <input
        type="date"
        className={cn(
          controlVariants({ scale }),
          'appearance-none pr-2.5 tabular-nums',
          rest.value === '' && 'not-focus:text-text-3',
          picker,
        )}
        {...rest}
      />
      <Calendar aria-hidden className="pointer-events-none absolute right-2.5 size-3.5" />
    </span>
  );
}

/** The browser's own icon is kept as the thing that is pressed, but ours is what is seen. */
const picker =
  '[&::-webkit-calendar-picker-indicator]:size-5 [&::-webkit-calendar-picker-indicator]:cursor-pointer [&::-webkit-calendar-picker-indicator]:opacity-0 [&::-webkit-date-and-time-value]:text-left';
