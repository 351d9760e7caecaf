import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type SectionTitleProps = {
  id?: string;
  /** A count or a few quiet words behind it. */
  detail?: ReactNode;
  end?: ReactNode;
  /** With the hairline under it. */
  ruled?: boolean;
  /** 16/24 on settings pages, else the working size. */
  size?: 'normal' | 'large';
  className?: string;
  children: ReactNode;
};

export function SectionTitle({
  id,
  detail,
  end,
  ruled = false,
  size = 'normal',
  className,
  children,
}: SectionTitleProps) {
  return (
    <div
      className={cn(
        'flex min-h-8 items-center gap-2 max-md:flex-wrap max-md:gap-y-0',
        ruled && 'border-b border-line max-md:pb-1.5',
        className,
      )}
    >
      <h2 id={id} className={size === 'large' ? 'text-lg font-semibold tracking-tight' : 'font-semibold'}>
        {children}
      </h2>
      {detail === undefined ? null : <span className="min-w-0 truncate text-text-3">{detail}</span>}
      {end ? <div className="ml-auto flex items-center gap-2">{end}</div> : null}
    </div>
  );
}
