import { Check, Minus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'ref'> & {
  /** Round is for criteria. */
  shape?: 'square' | 'round';
  /** Done is green: something that is finished rather than chosen. */
  tone?: 'chosen' | 'done';
  /** Some, but not all, of what it stands for is chosen. Client components only. */
  mixed?: boolean;
};

/** 16 px, with a hit area of 44 on phones. */
export function Checkbox({ shape = 'square', tone = 'chosen', mixed, className, ...rest }: CheckboxProps) {
  const indeterminate = mixed === undefined ? {} : { ref: (box: HTMLInputElement | null) => markMixed(box, mixed) };

  return (
    <span className={cn('relative inline-grid size-4 shrink-0 place-items-center align-middle', className)}>
      <input type="checkbox" className={cn(box, shapes[shape], tones[tone])} {...indeterminate} {...rest} />
      <Check aria-hidden className={cn(mark, 'peer-checked:not-peer-indeterminate:block')} strokeWidth={2.75} />
      <Minus aria-hidden className={cn(mark, 'peer-indeterminate:block')} strokeWidth={2.75} />
    </span>
  );
}

const box =
  'peer relative size-4 appearance-none border border-line-input bg-raised transition-colors disabled:bg-n-2 max-md:before:absolute max-md:before:-inset-3.5 aria-invalid:border-bad';
const shapes = { square: 'rounded-[4px]', round: 'rounded-full' };
const tones = {
  chosen: 'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent',
  done: 'checked:border-ok checked:bg-ok',
};
const mark = 'pointer-events-none absolute hidden size-3! text-on-accent [stroke-width:2.75]!';

function markMixed(input: HTMLInputElement | null, mixed: boolean): void {
  if (input) input.indeterminate = mixed;
}
