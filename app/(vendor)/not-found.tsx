import { PageNotFound } from '@/components/shared/page-not-found';

export default function VendorNotFound() {
  return <PageNotFound home="/" />;
}
