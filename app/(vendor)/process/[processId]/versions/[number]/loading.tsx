import { StudioSkeleton } from '@/components/process/studio-skeleton';

export default function VersionLoading() {
  return <StudioSkeleton />;
}
