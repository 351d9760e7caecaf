import { cn } from '@/components/ui/cn';

/** Where the card will land, in the gap between two cards. */
export function DropLine({ edge }: { edge: 'top' | 'bottom' }) {
  return (
    <span
      aria-hidden
      className={cn(
        'pointer-events-none absolute inset-x-0 z-2 h-0.5 rounded-[1px] bg-accent before:absolute before:-top-[3px] before:-left-1 before:size-2 before:rounded-full before:border-2 before:border-accent before:bg-sunken',
        edge === 'top' ? '-top-[5px]' : '-bottom-[5px]',
      )}
    />
  );
}
