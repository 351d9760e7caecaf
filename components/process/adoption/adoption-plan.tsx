'use client';

import { ArrowRight } from 'lucide-react';
import { StageName } from '@/components/shared/stage-name';
import { Select } from '@/components/ui/select';
import { formatCount } from '@/lib/core/words';
import {
  STAY,
  type AdoptionPlan as Plan,
  type AdoptionPreview,
  type AdoptionRow,
} from '@/lib/domain/opportunities/adoption/vocabulary';

type AdoptionPlanProps = { preview: AdoptionPreview; onChange: (plan: Plan) => void };

/** Where the deals of each stage would go, and how many of them would then lack something. */
export function AdoptionPlan({ preview, onChange }: AdoptionPlanProps) {
  const { rows, targets, toNumber } = preview;
  const open = targets.filter(({ kind }) => kind === 'open');
  const choose = (row: AdoptionRow, to: string) => onChange({ ...planOf(preview), [row.stage.key]: to });

  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="h-8 text-left text-xs text-text-3 [&>th]:font-medium">
          <th scope="col">Stage now</th>
          <th scope="col" className="num w-14">
            Deals
          </th>
          <th scope="col" className="w-10">
            <span className="sr-only">go to</span>
          </th>
          <th scope="col">Stage in v{toNumber}</th>
          <th scope="col" className="num w-24">
            Would lack
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.stage.key} className="h-11 border-t border-line">
            <td className="max-w-40">
              <StageName name={row.stage.name} position={index + 1} openStages={rows.length} />
            </td>
            <td className="num">{formatCount(row.deals)}</td>
            <td className="text-center">
              <ArrowRight aria-hidden className="inline size-3.5 text-icon" />
            </td>
            <td>
              <Select
                scale="sm"
                aria-label={`Where the deals in ${row.stage.name} go`}
                value={row.to}
                options={[
                  ...open.map(({ key, name }) => ({ value: key, label: name })),
                  { value: STAY, label: 'Stay where they are' },
                ]}
                onChange={(event) => choose(row, event.target.value)}
              />
            </td>
            <td className={row.wouldMiss > 0 ? 'num font-medium text-warn-text' : 'num text-text-3'}>
              {row.wouldMiss > 0 ? formatCount(row.wouldMiss) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All answers as they are shown, so that what was only suggested is sent along, too. */
export function planOf({ rows }: AdoptionPreview): Plan {
  return Object.fromEntries(rows.map(({ stage, to }) => [stage.key, to]));
}
