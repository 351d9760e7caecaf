import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const badgeVariants = cva(
  'inline-flex h-5 shrink-0 items-center gap-[5px] rounded-xs px-[7px] text-xs leading-none font-medium whitespace-nowrap [&_.lucide]:size-3 [&_.lucide]:stroke-2 [&_.lucide]:text-current',
  {
    variants: {
      tone: {
        neutral: 'bg-n-3 text-text-2',
        accent: 'bg-accent-soft text-accent-text',
        ok: 'bg-ok-soft text-ok-text',
        warn: 'bg-warn-soft text-warn-text',
        bad: 'bg-bad-soft text-bad-text',
        line: 'text-text-2 inset-ring-1 inset-ring-line-strong',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badgeVariants>['tone']>;

export function Badge({ tone, className, ...rest }: ComponentProps<'span'> & { tone?: BadgeTone }) {
  return <span className={cn(badgeVariants({ tone }), className)} {...rest} />;
}
