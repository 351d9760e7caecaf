import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from './cn';

export type RadioLook = 'list' | 'cards' | 'bar';

type RadioOptionProps = Omit<ComponentProps<'input'>, 'type'> & {
  look: RadioLook;
  label: ReactNode;
  hint?: ReactNode;
  end?: ReactNode;
};

export function RadioOption({ look, label, hint, end, ...input }: RadioOptionProps) {
  const hintId = useId();

  return (
    <label className={looks[look]}>
      <input
        type="radio"
        className={cn(look === 'bar' ? 'sr-only' : dot)}
        aria-describedby={hint ? hintId : undefined}
        {...input}
      />
      <span className={cn('min-w-0', look !== 'bar' && 'flex-1')}>
        <span className={cn(look === 'list' && 'group-has-checked/radio:font-medium')}>{label}</span>
        {hint ? (
          <span id={hintId} className="block text-xs text-text-3">
            {hint}
          </span>
        ) : null}
      </span>
      {end === undefined ? null : <span className="text-xs leading-5 text-text-3 tabular-nums">{end}</span>}
    </label>
  );
}

const dot =
  'mt-0.5 size-4 shrink-0 appearance-none rounded-full border border-line-input bg-raised checked:border-[5px] checked:border-accent disabled:bg-n-2';

const looks = {
  list: 'group/radio flex min-h-8 items-start gap-[9px] py-1.5 max-md:min-h-11 max-md:py-3',
  cards:
    'group/radio flex items-start gap-3 rounded-md border border-line-strong px-3.5 py-3 has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent',
  bar: 'group/radio relative grid h-[34px] place-items-center border-l border-line-strong px-1.5 text-center text-text-2 first:border-l-0 has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-text has-checked:inset-ring-1 has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus max-md:h-11 max-md:nth-[2n+1]:border-l-0 max-md:nth-[n+3]:border-t',
};
