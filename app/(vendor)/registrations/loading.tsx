import { QueueSkeleton } from '@/components/registrations/queue/queue-skeleton';

export default function Loading() {
  return <QueueSkeleton />;
}
