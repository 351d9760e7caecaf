import { PanelSkeleton } from '@/components/shared/panel-skeleton';

export default function Loading() {
  return <PanelSkeleton label="Opening the deal" />;
}
