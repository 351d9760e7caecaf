import { DetailSkeleton } from '@/components/registrations/decision/detail-skeleton';

export default function Loading() {
  return <DetailSkeleton />;
}
