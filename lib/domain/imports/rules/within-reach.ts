import type { ImportOptions, Mapping } from '@/lib/domain/imports/vocabulary';

/** What this workspace doesn't have, whoever's it is, is not an answer. */
export function withinReach(mapping: Mapping, { partners, processes }: ImportOptions): Mapping {
  const { partnerId, destination } = mapping;
  const isOurs = destination?.kind === 'new' || processes.some(({ id }) => id === destination?.processId);
  return {
    ...mapping,
    partnerId: partners.some(({ id }) => id === partnerId) ? partnerId : null,
    destination: isOurs ? destination : null,
  };
}
