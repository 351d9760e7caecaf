import { CheckboxField } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { PARTNER_STATUSES, PARTNER_TIERS, PARTNER_TYPES, type PartnerView } from '@/lib/domain/partners/vocabulary';

export type PartnerChoices = {
  countries: ReadonlyArray<SelectOption>;
  managers: ReadonlyArray<SelectOption>;
  distributors: ReadonlyArray<SelectOption>;
  regions: ReadonlyArray<string>;
  /** Whoever adds a partner looks after it, unless they choose somebody else. */
  managerId: string;
};

type PartnerFieldsProps = {
  partner: PartnerView | null;
  choices: PartnerChoices;
  errorOf: (field: string) => string | undefined;
};

export function PartnerFields({ partner, choices, errorOf }: PartnerFieldsProps) {
  const { countries, managers, distributors, regions } = choices;
  const initial = partner ? valuesOf(partner) : { ...BLANK, managerId: choices.managerId };

  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field label="Name" error={errorOf('name')} className="md:col-span-2">
        <Input name="name" maxLength={120} autoComplete="off" defaultValue={initial.name} />
      </Field>
      <Field label="Type" error={errorOf('type')}>
        <Select name="type" options={PARTNER_TYPES} defaultValue={initial.type} />
      </Field>
      <Field label="Tier" error={errorOf('tier')}>
        <Select name="tier" options={PARTNER_TIERS} defaultValue={initial.tier} />
      </Field>
      <Field label="Region" error={errorOf('region')} hint="As you name your sales regions, such as DACH.">
        <Input name="region" maxLength={80} list="regions" autoComplete="off" defaultValue={initial.region} />
      </Field>
      <Field label="Country" error={errorOf('country')}>
        <Select name="country" options={countries} placeholder="Choose a country" defaultValue={initial.country} />
      </Field>
      <Field label="Website" mark="optional" error={errorOf('website')}>
        <Input name="website" maxLength={2000} autoComplete="off" defaultValue={initial.website} />
      </Field>
      <Field label="Status" error={errorOf('status')} hint="The people of an ended partner can no longer sign in.">
        <Select name="status" options={PARTNER_STATUSES} defaultValue={initial.status} />
      </Field>
      <Field label="Channel manager" error={errorOf('managerId')}>
        <Select name="managerId" options={managers} placeholder="Nobody yet" defaultValue={initial.managerId} />
      </Field>
      <Field label="Buys through" mark="if any" error={errorOf('parentId')}>
        <Select name="parentId" options={distributors} placeholder="Directly" defaultValue={initial.parentId} />
      </Field>
      <Field label="Number in your other systems" mark="optional" error={errorOf('externalId')}>
        <Input name="externalId" maxLength={80} autoComplete="off" defaultValue={initial.externalId} />
      </Field>
      <CheckboxField
        name="certified"
        label="Certified"
        hint="At least one person holds the current certificate."
        defaultChecked={initial.certified}
        className="self-end"
      />
      <datalist id="regions">
        {regions.map((region) => (
          <option key={region} value={region} />
        ))}
      </datalist>
    </div>
  );
}

const BLANK = {
  ...{ name: '', type: 'reseller', tier: 'registered', status: 'active', region: '', country: '' },
  ...{ website: '', parentId: '', externalId: '', certified: false },
};

function valuesOf({ name, type, tier, status, region, country, certified, ...partner }: PartnerView) {
  const { website, manager, parent, externalId } = partner;
  return {
    ...{ name, type, tier, status, region, country, certified },
    website: website ?? '',
    managerId: manager?.id ?? '',
    parentId: parent?.id ?? '',
    externalId: externalId ?? '',
  };
}
