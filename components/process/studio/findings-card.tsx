'use client';

import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import { AsideCard } from '../aside-card';
import { FindingLine } from './finding-line';

type FindingsCardProps = { findings: ReadonlyArray<Finding>; onShow: (finding: Finding) => void };

/** More would push the changes out of sight. */
const SHOWN = 6;

/** What stops publishing, then advice along the path. */
export function FindingsCard({ findings, onShow }: FindingsCardProps) {
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN);

  return (
    <AsideCard title="Findings" detail={findings.length}>
      {findings.length === 0 ? (
        <p className="mt-1.5 flex items-center gap-2 text-text-2">
          <CircleCheck aria-hidden className="size-3.5 text-ok" />
          Nothing to say. This can be published.
        </p>
      ) : (
        <ul className="mt-0.5">
          {shown.map((finding) => (
            <FindingLine key={keyOf(finding)} finding={finding} onShow={onShow} />
          ))}
        </ul>
      )}
      {findings.length > SHOWN ? (
        <Button variant="quiet" size="sm" aria-expanded={isWhole} onClick={() => showAll(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${findings.length - SHOWN} more`}
        </Button>
      ) : null}
    </AsideCard>
  );
}

function keyOf({ rule, stageKey, part, criterionKey, message }: Finding): string {
  return [rule, stageKey, part, criterionKey, message].join('/');
}
