'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useDraft } from './studio-context';
import type { Step } from './steps';

/** Takes back what one did, and does it again: by button, or Ctrl Z and Ctrl Shift Z outside a field. */
export function UndoButtons({ select }: { select: (stageKey: string) => void }) {
  const { history } = useDraft();
  const show = (step: Step | undefined) => (step ? select(step.stageKey) : undefined);
  const undo = () => void history.undo().then(show);
  const redo = () => void history.redo().then(show);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    if (act === 'undo') undo();
    else redo();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <span className="flex">
      <IconButton
        label={history.last ? `Undo: ${history.last.what}` : 'Nothing to undo'}
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!history.last}
        onClick={undo}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={history.next ? `Redo: ${history.next.what}` : 'Nothing to redo'}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        disabled={!history.next}
        onClick={redo}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </span>
  );
}

/** In a field the keys take back what was typed there, as everywhere; a dialog has the keyboard for itself. */
function actOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  if (event.target instanceof HTMLElement && event.target.closest(BUSY)) return null;

  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return null;
  return event.shiftKey ? 'redo' : 'undo';
}

const BUSY =
  'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"], [role="dialog"], [role="menu"]';
