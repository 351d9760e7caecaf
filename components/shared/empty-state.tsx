import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message';

type EmptyStateProps = {
  icon: LucideIcon;
  title: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** Nothing here yet: what this is, one action, sample data if there is some. */
export function EmptyState({ icon: Icon, ...rest }: EmptyStateProps) {
  return <StateMessage icon={<Icon aria-hidden className="size-5" />} {...rest} />;
}
