import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type StateMessageProps = {
  icon: ReactNode;
  title: ReactNode;
  /** h1 where it is all there is on a page. */
  titleAs?: 'p' | 'h1' | 'h2';
  role?: 'alert' | 'status';
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** The common shape of empty, failed and fruitless: an icon of 20, one line, one sentence, what to do. */
export function StateMessage({
  icon,
  title,
  titleAs: Title = 'p',
  role,
  actions,
  className,
  children,
}: StateMessageProps) {
  return (
    <div
      role={role}
      className={cn(
        'flex min-h-[188px] flex-col items-center justify-center gap-1 p-4 text-center [&>.lucide]:mb-1.5',
        className,
      )}
    >
      {icon}
      <Title className="font-semibold">{title}</Title>
      {children ? <div className="max-w-[300px] text-pretty text-text-2">{children}</div> : null}
      {actions ? <div className="mt-2.5 flex flex-wrap items-center justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
