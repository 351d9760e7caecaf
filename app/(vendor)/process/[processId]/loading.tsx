import { StudioSkeleton } from '@/components/process/studio-skeleton';

export default function ProcessLoading() {
  return <StudioSkeleton />;
}
