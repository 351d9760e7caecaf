/** What a company is to the vendor, without any partner. */
export const KNOWN_STANDINGS = [
  { value: 'direct', label: 'Direct account' },
  { value: 'customer', label: 'Customer' },
  { value: 'outreach', label: 'Outreach' },
] as const;
export type KnownStanding = (typeof KNOWN_STANDINGS)[number]['value'];

export type KnownCompanyView = {
  id: string;
  standing: KnownStanding;
  name: string;
  website: string | null;
  country: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  phone: string | null;
  registryNo: string | null;
  /** 'YYYY-MM-DD' */
  since: string | null;
  parent: { id: string; name: string } | null;
  incumbent: { id: string; name: string } | null;
  note: string;
  version: number;
};

export function standingLabel(standing: KnownStanding): string {
  return KNOWN_STANDINGS.find(({ value }) => value === standing)?.label ?? standing;
}
