'use client';

import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { criterionWords } from '@/lib/domain/process/criteria/rules/kinds';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { CriterionIcon } from '../criterion-icon';
import { DropLine } from '../drop-line';
import { useSortable } from '../use-sortable';
import { FindingNote } from './finding-note';

type CriterionRowProps = {
  criterion: Criterion;
  /** Only things of one list trade places. */
  listKey: string;
  isFirst: boolean;
  isLast: boolean;
  /** Not in the published version. */
  isNew: boolean;
  findings: ReadonlyArray<Finding>;
  onEdit: () => void;
  onRemove: () => void;
  onStep: (by: -1 | 1) => void;
  onDrop: (moved: string, target: string, side: 'before' | 'after') => void;
};

export function CriterionRow(props: CriterionRowProps) {
  const { criterion, listKey, isNew, findings, onEdit, onStep, onDrop } = props;
  const { ref, isDragged, edge } = useSortable<HTMLLIElement>({
    list: listKey,
    itemKey: criterion.key,
    axis: 'y',
    onDrop,
  });
  const press = (event: KeyboardEvent) => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };

  return (
    <li ref={ref} className={cn(row, isNew && added, isDragged && 'opacity-50')}>
      <DropLine edge={edge} />
      <GripVertical aria-hidden className="size-3.5 cursor-grab text-n-6 max-md:hidden" />
      <CriterionIcon criterion={criterion} />
      <button
        type="button"
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onEdit}
        onKeyDown={press}
        className="flex min-h-9 min-w-0 items-center gap-2 text-left max-md:min-h-11"
      >
        <span className="truncate">{criterion.label}</span>
        {isNew ? <span className="text-xs font-medium text-accent-text">new</span> : null}
      </button>
      <span className="truncate text-xs text-text-3 max-md:hidden" title={criterionWords(criterion)}>
        {criterionWords(criterion)}
      </span>
      <CriterionMenu {...props} />
      {findings.map((finding) => (
        <p
          key={`${finding.rule}/${finding.message}`}
          className="col-start-3 -col-end-1 pb-2 text-xs max-md:col-start-2"
        >
          <FindingNote finding={finding} />
        </p>
      ))}
    </li>
  );
}

const row =
  'relative isolate grid grid-cols-[14px_18px_minmax(0,1fr)_192px_auto] items-center gap-x-2.5 border-t border-line max-lg:grid-cols-[14px_18px_minmax(0,1fr)_148px_auto] max-md:grid-cols-[18px_minmax(0,1fr)_auto]';
/** The tint reaches a little beyond the lines. */
const added = 'before:absolute before:inset-y-0 before:-inset-x-2 before:-z-1 before:bg-accent-soft';
const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

function CriterionMenu({ criterion, isFirst, isLast, onEdit, onRemove, onStep }: CriterionRowProps) {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${criterion.label}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
        Edit…
      </MenuItem>
      <MenuItem icon={<ArrowUp aria-hidden />} end="Alt ↑" disabled={isFirst} onSelect={() => onStep(-1)}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown aria-hidden />} end="Alt ↓" disabled={isLast} onSelect={() => onStep(1)}>
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden />} tone="bad" onSelect={onRemove}>
        Remove
      </MenuItem>
    </Menu>
  );
}
