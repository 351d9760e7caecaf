import { redirect } from 'next/navigation';
import { ApprovalsEditor } from '@/components/settings/approvals/approvals-editor';
import { SettingsSection } from '@/components/settings/settings-section';
import { listPartners } from '@/lib/domain/partners/queries';
import { listProducts } from '@/lib/domain/products/queries';
import { getApprovals } from '@/lib/domain/registrations/approvals/queries';
import { APPROVER_GROUPS } from '@/lib/domain/registrations/approvals/vocabulary';
import { CONFLICT_CLASSES, CONFLICT_LABELS, DEAL_TYPES } from '@/lib/domain/registrations/vocabulary';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Who decides' };

export default async function ApprovalsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'registration.update_approvals')) redirect('/settings/people');

  const approvals = await getApprovals(viewer, {});
  const { currency } = await getWorkspace(viewer, {});
  const { regions } = await listPartners(viewer, {});
  const products = await listProducts(viewer, {});
  const people = approvals.people.map(({ id, name, away }) => ({ value: id, label: away ? `${name} (away)` : name }));
  const choices = {
    dealTypes: DEAL_TYPES.map(({ value, label }) => ({ value, label })),
    regions: regions.map((region) => ({ value: region, label: region })),
    products: products.map(({ id, name }) => ({ value: id, label: name })),
    conflicts: CONFLICT_CLASSES.map((value) => ({ value, label: CONFLICT_LABELS[value] })),
    approvers: [...APPROVER_GROUPS, ...people],
  };

  return (
    <SettingsSection
      title="Who decides"
      about="Which registrations need more than one pair of eyes. The first rule that holds counts; its steps follow one another, and in each any one person decides. Nobody decides on what they sent."
    >
      <ApprovalsEditor approvals={approvals} currency={currency} choices={choices} />
    </SettingsSection>
  );
}
