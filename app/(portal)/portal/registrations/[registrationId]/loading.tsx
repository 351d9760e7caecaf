import { PageBody } from '@/components/shared/page-body';
import { PanelSkeleton } from '@/components/shared/panel-skeleton';

export default function Loading() {
  return (
    <PageBody>
      <div className="mx-auto max-w-[780px]">
        <PanelSkeleton label="The registration is loading" />
      </div>
    </PageBody>
  );
}
