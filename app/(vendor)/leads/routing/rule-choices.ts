import 'server-only';
import type { RuleChoices } from '@/components/leads/routing/rule-editor';
import { countryOptions } from '@/components/registrations/country-options';
import { listLeads } from '@/lib/domain/leads/queries';
import { COMMON_SOURCES } from '@/lib/domain/leads/vocabulary';
import { listPartners } from '@/lib/domain/partners/queries';
import { listProducts } from '@/lib/domain/products/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import type { VendorViewer } from '@/lib/platform/viewer';

/** What the editor of a rule offers to choose from. */
export async function ruleChoices(viewer: VendorViewer): Promise<RuleChoices> {
  const [{ locale }, { sources }, { partners }, products] = await Promise.all([
    getWorkspace(viewer, {}),
    listLeads(viewer, { limit: 1 }),
    listPartners(viewer, { order: 'name', limit: 500 }),
    listProducts(viewer, {}),
  ]);
  const same = (value: string) => ({ value, label: value });
  return {
    countries: countryOptions(locale),
    sources: [...new Set([...sources, ...COMMON_SOURCES])].map(same),
    lines: [...new Set(products.map(({ line }) => line))].map(same),
    partners: partners.map(({ id, name }) => ({ value: id, label: name })),
  };
}
