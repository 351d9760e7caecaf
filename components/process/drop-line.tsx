import { cn } from '@/components/ui/cn';

/** Shows between which two things the dragged one will stand. */
export function DropLine({ edge }: { edge: 'left' | 'right' | 'top' | 'bottom' | null }) {
  if (!edge) return null;
  return <span aria-hidden className={cn('pointer-events-none absolute z-10 rounded-full bg-accent', places[edge])} />;
}

const places = {
  left: 'inset-y-0 -left-2 w-0.5',
  right: 'inset-y-0 -right-2 w-0.5',
  top: 'inset-x-0 -top-px h-0.5',
  bottom: 'inset-x-0 -bottom-px h-0.5',
};
