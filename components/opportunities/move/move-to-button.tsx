'use client';

import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import type { StageKind } from '@/lib/domain/process/vocabulary';

const MoveMenu = dynamic(() => import('./move-menu').then((loaded) => loaded.MoveMenu));

/** What the menu must know of a stage. */
export type MoveStage = { key: string; name: string; kind: StageKind };

type MoveToButtonProps = {
  dealId: string;
  title: string;
  stageKey: string;
  stages: ReadonlyArray<MoveStage>;
  onMove: (toStageKey: string) => void;
  className: string;
};

/** Where a deal may go, for keyboards and fingers, and for the ways that are not the next stage. */
export function MoveToButton({ dealId, title, stageKey, stages, onMove, className }: MoveToButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const shared = {
    ref: button,
    type: 'button' as const,
    title: 'Move to…',
    'aria-label': `Move ${title} to…`,
    className,
    children: <Ellipsis aria-hidden className="size-3.5" />,
  };
  if (!isOpen) {
    return <button {...shared} data-move-menu aria-haspopup="menu" onClick={() => setIsOpen(true)} />;
  }

  // The button that opened the menu goes with it: its twin takes the focus, unless something else has by then.
  const close = () => {
    setIsOpen(false);
    setTimeout(() => (document.activeElement === document.body ? button.current?.focus() : undefined));
  };
  return (
    <MoveMenu
      dealId={dealId}
      stageKey={stageKey}
      stages={stages}
      onMove={onMove}
      onClosed={close}
      trigger={<button {...shared} />}
    />
  );
}
