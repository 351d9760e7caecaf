import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message';

type NoResultProps = { title: ReactNode; actions?: ReactNode; className?: string; children?: ReactNode };

/** Nothing matches: what was asked for, and the way back. */
export function NoResult(props: NoResultProps) {
  return <StateMessage icon={<SearchX aria-hidden className="size-5" />} role="status" {...props} />;
}
