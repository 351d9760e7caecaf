'use client';

import { useLeadAct } from '@/components/leads/use-lead-act';
import { SectionTitle } from '@/components/shared/section-title';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { formatDate } from '@/lib/core/format-date';
import { formatNumber, plural } from '@/lib/core/words';
import { chooseModel } from '@/lib/domain/leads/actions';
import type { ModelVersion } from '@/lib/domain/leads/scoring/vocabulary';

type Place = { timeZone: string; locale: string };
type ModelVersionsProps = Place & { versions: ReadonlyArray<ModelVersion>; mayChoose: boolean };

/** Each time that it was tried, the newest first, and the way back. */
export function ModelVersions({ versions, mayChoose, ...place }: ModelVersionsProps) {
  const { submit, pending, failure } = useLeadAct(chooseModel, 'Leads are scored by it again');
  return (
    <section className="mt-6 max-w-[820px]">
      <SectionTitle ruled>Versions</SectionTitle>
      <ul>
        {versions.map((version) => (
          <li key={version.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
            <b>{version.number}</b>
            <span className="min-w-0 flex-1 text-text-2">{about(version, place)}</span>
            {version.active ? <Badge tone="ok">in use</Badge> : null}
            {mayChoose && !version.active && version.noSignal === null ? (
              <Button size="sm" pending={pending} onClick={() => void submit({ modelId: version.id })}>
                Use this one
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {failure ? <p className="text-bad-text">{failure.message}</p> : null}
    </section>
  );
}

function about({ trainedAt, trainedBy, leads, kind, logLoss }: ModelVersion, { timeZone, locale }: Place): string {
  const day = formatDate(new Date(trainedAt), { timeZone, locale, style: 'long' });
  const what = kind === null ? 'no signal' : `${KINDS[kind]}, log-loss ${formatNumber(logLoss ?? 0, { digits: 3 })}`;
  return `${day}, ${trainedBy}: ${what}, from ${plural(leads, 'lead', 'leads')}`;
}

const KINDS = { logistic: 'logistic regression', boosted: 'boosted trees' };
