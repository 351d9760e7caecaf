import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/shared/empty-state';

export function NoProcesses({ action }: { action: ReactNode }) {
  return (
    <EmptyState icon={Waypoints} title="No process yet" actions={action}>
      A process says which stages a deal goes through, and what must be true before it goes on. Registered deals need
      one to start in.
    </EmptyState>
  );
}
