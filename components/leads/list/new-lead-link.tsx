import { ButtonLink } from '@/components/ui/button-link';

export function NewLeadLink() {
  return (
    <ButtonLink variant="primary" size="sm" href="/leads/new">
      New lead
    </ButtonLink>
  );
}
