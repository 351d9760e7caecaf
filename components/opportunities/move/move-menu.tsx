'use client';

import type { ReactNode } from 'react';
import { glyphOf } from '@/components/opportunities/board/glyph-of';
import { StageGlyph } from '@/components/shared/stage-glyph';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLabel } from '@/components/ui/menu-label';
import { MenuSeparator } from '@/components/ui/menu-separator';
import type { MoveStage } from './move-to-button';

type MoveMenuProps = {
  stageKey: string;
  stages: ReadonlyArray<MoveStage>;
  onMove: (toStageKey: string) => void;
  onClosed: () => void;
  trigger: ReactNode;
};

/** Where a deal may go. Loaded when it is first asked for, and then open at once. */
export function MoveMenu({ stageKey, stages, onMove, onClosed, trigger }: MoveMenuProps) {
  const open = stages.filter(({ kind }) => kind === 'open');
  const ends = stages.filter(({ kind }) => kind !== 'open');
  const itemFor = (stage: MoveStage) => (
    <MenuItem
      key={stage.key}
      icon={<StageGlyph {...glyphOf(stage, stages)} />}
      disabled={stage.key === stageKey}
      end={stage.key === stageKey ? 'now' : undefined}
      onSelect={() => onMove(stage.key)}
    >
      {stage.name}
    </MenuItem>
  );

  return (
    <Menu defaultOpen align="end" onOpenChange={(isOpen) => (isOpen ? undefined : onClosed())} trigger={trigger}>
      <MenuLabel>Move to…</MenuLabel>
      {open.map(itemFor)}
      <MenuSeparator />
      {ends.map(itemFor)}
    </Menu>
  );
}
