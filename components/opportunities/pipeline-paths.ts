import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import type { Column } from '@/lib/domain/opportunities/vocabulary';

export type PipelineKind = 'vendor' | 'portal';

/** Where things are, for the vendor's people and in the portal. */
export function pipelinePaths(kind: PipelineKind, processId: string) {
  const pipeline = kind === 'vendor' ? `/pipeline/${processId}` : `/portal/deals?process=${processId}`;
  const join = pipeline.includes('?') ? '&' : '?';

  return {
    /** Where the rail leads. */
    start: kind === 'vendor' ? '/pipeline' : '/portal/deals',
    pipeline,
    deal: (id: string) => (kind === 'vendor' ? `/deals/${id}` : `/portal/deals/${id}`),
    registration: (id: string) => registrationHref(kind === 'vendor' ? 'vendor' : 'partner', id),
    closed: ({ kind: outcome }: Pick<Column, 'kind'>) => `${pipeline}${join}view=table&kind=${outcome}`,
  };
}
