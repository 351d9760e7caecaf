'use client';

import { ArrowRight, GripVertical } from 'lucide-react';
import Link from 'next/link';
import type { KeyboardEvent } from 'react';
import { DropLine } from '@/components/process/drop-line';
import { useSortable } from '@/components/process/use-sortable';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { formatCount, plural } from '@/lib/core/words';
import type { RuleSummary } from '@/lib/domain/process/journeys/vocabulary';
import { RuleMenu } from './rule-menu';

type RuleRowProps = {
  rule: RuleSummary;
  place: number;
  places: number;
  editable: boolean;
  onMove: (place: number) => void;
  onDrop: (moved: string, target: string, side: 'before' | 'after') => void;
};

export function RuleRow({ rule, place, places, editable, onMove, onDrop }: RuleRowProps) {
  const { ref, isDragged, edge } = useSortable<HTMLLIElement>({
    list: 'rules',
    itemKey: rule.id,
    axis: 'y',
    disabled: !editable,
    onDrop,
  });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.altKey && editable ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onMove(place + by);
    const link = event.currentTarget;
    // A row that moves in the page loses the focus.
    requestAnimationFrame(() => link.focus());
  };

  return (
    <li
      ref={ref}
      className={cn(
        'group relative flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2.5',
        isDragged && 'opacity-50',
      )}
    >
      <DropLine edge={edge} />
      <span aria-hidden className="grid w-6 shrink-0 place-items-center text-text-3 tabular-nums">
        <span className={cn(editable && 'md:group-hover:hidden')}>{place + 1}</span>
        {editable ? <GripVertical className="hidden size-3.5 cursor-grab text-icon md:group-hover:block" /> : null}
      </span>
      <div className={cn('min-w-0 flex-1', !rule.active && 'text-text-3')}>
        <span className="flex flex-wrap items-center gap-x-2">
          <Link
            href={`/process/journeys/${rule.id}`}
            aria-keyshortcuts={editable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
            onKeyDown={press}
            className="font-medium hover:underline max-md:py-2"
          >
            {rule.name}
          </Link>
          <RuleState rule={rule} />
        </span>
        <span className="block text-text-2">{rule.when}</span>
      </div>
      <ArrowRight aria-hidden className="size-3.5 text-icon max-md:hidden" />
      <div className="max-md:order-last max-md:basis-full max-md:pl-9 md:w-[42%] md:pr-11">
        <Link href={`/process/${rule.process.id}`} className="link">
          {rule.process.name}
        </Link>
        <span className="block text-xs text-text-3 tabular-nums">{takenWords(rule)}</span>
      </div>
      {editable ? (
        <div className="md:absolute md:right-0">
          <RuleMenu rule={rule} place={place} places={places} onMove={onMove} />
        </div>
      ) : null}
    </li>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

function RuleState({ rule: { active, process, problems } }: { rule: RuleSummary }) {
  return (
    <>
      {active ? null : <Badge>Off</Badge>}
      {process.takesDeals ? null : <Badge tone="warn">Process is archived</Badge>}
      {problems > 0 ? <Badge tone="warn">Needs mending</Badge> : null}
    </>
  );
}

function takenWords({ deals: { total, open } }: RuleSummary): string {
  if (total === 0) return 'took no deal yet';
  return `took ${plural(total, 'deal', 'deals')}, ${formatCount(open)} open`;
}
