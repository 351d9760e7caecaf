'use client';

import { PageFailed, type PageFailedProps } from '@/components/shared/page-failed';

export default function ErrorPage(props: PageFailedProps) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <PageFailed {...props} />
    </main>
  );
}
