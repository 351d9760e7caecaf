import { redirect } from 'next/navigation';
import { countryOptions } from '@/components/registrations/country-options';
import { FormEditor } from '@/components/settings/registration-form/form-editor';
import { SettingsSection } from '@/components/settings/settings-section';
import { listProducts } from '@/lib/domain/products/queries';
import { getDropOff } from '@/lib/domain/registrations/form/drop-off';
import { getForm } from '@/lib/domain/registrations/form/queries';
import { DEAL_TYPES } from '@/lib/domain/registrations/vocabulary';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Registration form' };

export default async function RegistrationFormPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'registration.update_form')) redirect('/settings/people');

  const { locale } = await getWorkspace(viewer, {});
  const products = await listProducts(viewer, {});
  const choices = {
    dealType: DEAL_TYPES.map(({ value, label }) => ({ value, label })),
    country: countryOptions(locale),
    productIds: products.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
    tender: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  };

  return (
    <SettingsSection
      title="Registration form"
      about="What partners are asked besides company, website, country, deal type, product, amount and order date. Every answer that nobody decides by costs you registrations."
    >
      <FormEditor form={await getForm(viewer, {})} dropOff={await getDropOff(viewer, {})} choices={choices} />
    </SettingsSection>
  );
}
