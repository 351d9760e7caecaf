'use client';

import { CircleAlert, CircleCheck, OctagonAlert } from 'lucide-react';
import type { Finding } from '@/lib/domain/process/draft/vocabulary';
import { AsideCard } from '../aside-card';

type FindingsCardProps = { findings: ReadonlyArray<Finding>; onShow: (finding: Finding) => void };

/** What stops publishing, then advice. Each line says where it is, what to do, and leads there. */
export function FindingsCard({ findings, onShow }: FindingsCardProps) {
  return (
    <AsideCard title="Findings" detail={findings.length}>
      {findings.length === 0 ? (
        <p className="mt-1.5 flex items-center gap-2 text-text-2">
          <CircleCheck aria-hidden className="size-3.5 text-ok" />
          Nothing to say. This can be published.
        </p>
      ) : (
        <ul className="mt-0.5">
          {findings.map((finding) => (
            <FindingLine key={keyOf(finding)} finding={finding} onShow={onShow} />
          ))}
        </ul>
      )}
    </AsideCard>
  );
}

function FindingLine({ finding, onShow }: { finding: Finding; onShow: (finding: Finding) => void }) {
  const { weight, stageName, message, remedy } = finding;
  const Icon = weight === 'stop' ? OctagonAlert : CircleAlert;

  return (
    <li className="grid grid-cols-[14px_minmax(0,1fr)_auto] gap-x-2.5 border-t border-line py-2 first:border-0">
      <Icon
        role="img"
        aria-label={weight === 'stop' ? 'Stops publishing' : 'Advice'}
        className={`mt-[3px] size-3.5 ${weight === 'stop' ? 'text-bad' : 'text-warn'}`}
      />
      <div className="min-w-0">
        <p>{message}</p>
        <p className="text-xs text-text-3">{stageName === null ? remedy : `${stageName}. ${remedy}`}</p>
      </div>
      {stageName === null ? null : (
        <button type="button" className="link self-start text-xs leading-5" onClick={() => onShow(finding)}>
          Show<span className="sr-only"> {stageName}</span>
        </button>
      )}
    </li>
  );
}

function keyOf({ stageKey, part, criterionKey, message }: Finding): string {
  return [stageKey, part, criterionKey, message].join('/');
}
