import { cva, type VariantProps } from 'class-variance-authority';

/** One look for everything that is pressed: buttons, links that act, file inputs. A page has one `primary`. */
export const buttonVariants = cva(
  [
    'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm border font-medium whitespace-nowrap select-none',
    'transition-colors [&_.lucide]:size-3.5',
    'disabled:cursor-not-allowed disabled:border-line disabled:bg-n-2 disabled:text-text-3',
    'aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-n-2 aria-disabled:text-text-3',
  ],
  {
    variants: {
      variant: {
        primary:
          'border-accent bg-accent text-on-accent not-disabled:not-aria-disabled:hover:bg-accent-hover not-disabled:not-aria-disabled:[&_.lucide]:text-current max-md:h-11',
        secondary: 'border-line-strong bg-raised text-text not-disabled:hover:bg-hover',
        quiet:
          'border-transparent text-text-2 not-disabled:hover:bg-hover disabled:border-transparent disabled:bg-transparent',
        danger: 'border-line-strong bg-raised text-bad-text not-disabled:hover:bg-bad-soft [&_.lucide]:text-current',
        destroy:
          'border-bad-text bg-bad-text text-page not-disabled:hover:opacity-90 not-disabled:[&_.lucide]:text-current',
      },
      size: {
        sm: 'h-7 px-2.5 max-md:h-9',
        md: 'h-8 px-3 max-md:h-11',
        lg: 'h-10 px-4 text-base max-md:h-11 [&_.lucide]:size-4',
        icon: 'size-7 p-0 max-md:size-11 [&_.lucide]:size-4',
      },
    },
    compoundVariants: [{ variant: 'primary', size: 'sm', class: 'max-md:h-11 max-md:px-3' }],
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

export type ButtonVariants = VariantProps<typeof buttonVariants>;
