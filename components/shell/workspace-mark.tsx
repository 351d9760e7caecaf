import { cn } from '@/components/ui/cn';

/** Two streams that become one. */
export function WorkspaceMark({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn('grid size-5 shrink-0 place-items-center rounded-[5px] bg-n-12 text-n-0', className)}
    >
      <svg viewBox="0 0 16 16" className="size-3.5 fill-none stroke-current stroke-[1.8]" strokeLinecap="round">
        <path d="M3.5 2.5c0 4.5 4.5 4 4.5 8v3" />
        <path d="M12.5 2.5c0 4.5-4.5 4-4.5 8" />
      </svg>
    </span>
  );
}
