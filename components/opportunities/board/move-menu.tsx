'use client';

import { Ellipsis } from 'lucide-react';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLabel } from '@/components/ui/menu-label';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { StageGlyph } from '@/components/shared/stage-glyph';
import type { Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { glyphOf } from './glyph-of';
import { menuButton } from './menu-button';

type MoveMenuProps = {
  card: Card;
  columns: ReadonlyArray<Column>;
  onMove: (toStageKey: string) => void;
  onClosed: () => void;
};

/** Where a card may go, for keyboards and fingers. Loaded when it is first asked for, and then open at once. */
export function MoveMenu({ card, columns, onMove, onClosed }: MoveMenuProps) {
  const open = columns.filter(({ kind }) => kind === 'open');
  const ends = columns.filter(({ kind }) => kind !== 'open');
  const itemFor = (column: Column) => (
    <MenuItem
      key={column.key}
      icon={<StageGlyph {...glyphOf(column, columns)} />}
      disabled={column.key === card.stageKey}
      end={column.key === card.stageKey ? 'now' : undefined}
      onSelect={() => onMove(column.key)}
    >
      {column.name}
    </MenuItem>
  );

  return (
    <Menu
      defaultOpen
      align="end"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClosed())}
      trigger={
        <button type="button" aria-label={`Move ${card.title} to…`} className={menuButton}>
          <Ellipsis aria-hidden className="size-3.5" />
        </button>
      }
    >
      <MenuLabel>Move to…</MenuLabel>
      {open.map(itemFor)}
      <MenuSeparator />
      {ends.map(itemFor)}
    </Menu>
  );
}
