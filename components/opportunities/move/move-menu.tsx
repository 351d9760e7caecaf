'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { glyphOf } from '@/components/opportunities/board/glyph-of';
import { StageGlyph } from '@/components/shared/stage-glyph';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLabel } from '@/components/ui/menu-label';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { gateFrom } from '@/lib/domain/opportunities/deal/client';
import type { Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import type { MoveStage } from './move-to-button';

type MoveMenuProps = {
  dealId: string;
  stageKey: string;
  stages: ReadonlyArray<MoveStage>;
  onMove: (toStageKey: string) => void;
  onClosed: () => void;
  trigger: ReactNode;
};

/** Where a deal may go, and what is missing for it. Loaded when it is first asked for, and then open at once. */
export function MoveMenu({ dealId, stageKey, stages, onMove, onClosed, trigger }: MoveMenuProps) {
  const open = stages.filter(({ kind }) => kind === 'open');
  const ends = stages.filter(({ kind }) => kind !== 'open');
  const { data: gate } = useQuery(gateFrom(dealId, stageKey));
  const itemFor = (stage: MoveStage) => (
    <MenuItem
      key={stage.key}
      icon={<StageGlyph {...glyphOf(stage, stages)} />}
      disabled={stage.key === stageKey || isBarred(gate, stage.key)}
      end={stage.key === stageKey ? 'now' : endWords(gate, stage.key)}
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

/** Before the answer is there every way counts as open: the server decides. */
function isBarred(gate: Gate | undefined, key: string): boolean {
  return gate !== undefined && !gate.ways.includes(key);
}

function endWords(gate: Gate | undefined, key: string): string | undefined {
  if (isBarred(gate, key)) return 'no way there';
  const missing = gate?.targets.find(({ stageKey }) => stageKey === key)?.missing ?? 0;
  return missing > 0 ? `${missing} missing` : undefined;
}
