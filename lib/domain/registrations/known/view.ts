import 'server-only';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { KnownCompanyView } from './vocabulary';

const named = { select: { id: true, name: true } } as const;

export const knownFields = {
  id: true,
  standing: true,
  name: true,
  website: true,
  country: true,
  street: true,
  postcode: true,
  city: true,
  phone: true,
  registryNo: true,
  since: true,
  note: true,
  version: true,
  parent: named,
  incumbent: named,
} as const satisfies Prisma.KnownCompanySelect;

type Row = Prisma.KnownCompanyGetPayload<{ select: typeof knownFields }>;

export function viewKnown({ since, ...row }: Row): KnownCompanyView {
  return { ...row, since: since?.toISOString().slice(0, 10) ?? null };
}
