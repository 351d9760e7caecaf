import { PageNotFound } from '@/components/shared/page-not-found';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <PageNotFound home="/" />
    </main>
  );
}
