import { PageNotFound } from '@/components/shared/page-not-found';

export default function PortalNotFound() {
  return <PageNotFound home="/portal" />;
}
