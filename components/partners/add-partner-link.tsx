import { Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';

export function AddPartnerLink() {
  return (
    <ButtonLink href="/partners/new" variant="primary" size="sm">
      <Plus aria-hidden />
      Add a partner
    </ButtonLink>
  );
}
