import { cva, type VariantProps } from 'class-variance-authority';

/** The box of every field. The focus ring lies on the edge, so that neighbours never move. */
export const controlVariants = cva(
  [
    'w-full min-w-0 rounded-sm border border-line-input bg-raised text-text transition-colors',
    'focus:border-transparent focus:outline-2 focus:-outline-offset-1 focus:outline-focus',
    'aria-invalid:not-focus:border-bad',
    'disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-n-2 disabled:text-text-3 disabled:opacity-100',
    'read-only:not-[select]:bg-n-2',
  ],
  {
    variants: {
      scale: {
        md: 'h-9 px-2.5 text-base max-md:h-11 max-md:text-[16px]',
        sm: 'h-8 px-2.5 text-sm max-md:h-11 max-md:text-[16px]',
      },
    },
    defaultVariants: { scale: 'md' },
  },
);

export type ControlVariants = VariantProps<typeof controlVariants>;
