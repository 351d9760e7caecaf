'use client';

import { useRef } from 'react';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { textOf, type TextPart } from './part-text';
import { useDraft } from './studio-context';
import { useStorePart } from './use-store-part';

const PAUSE_MS = 800;

/** One field of a stage that saves itself: after a pause in typing, and on leaving it. */
export function useTextPart(stage: StageView, part: TextPart) {
  const { unsaved, setUnsaved } = useDraft();
  const store = useStorePart(stage.key, part);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saved = textOf(stage, part);
  const key = `${stage.key}.${part}`;
  const pending = unsaved[key];

  const keep = (text: string, base: string) => setUnsaved(key, () => ({ text, base, error: null, theirs: null }));

  // The timer outlives the field on purpose: who goes to another stage at once loses nothing.
  const type = (text: string) => {
    clearTimeout(timer.current);
    const base = pending?.base ?? saved;
    keep(text, base);
    timer.current = setTimeout(() => void store(text, base), PAUSE_MS);
  };

  const choose = (text: string) => {
    keep(text, saved);
    void store(text, saved);
  };

  const leave = () => {
    // Whoever has been told of somebody else's words decides by the buttons under the field.
    if (pending?.theirs !== null) return;
    clearTimeout(timer.current);
    if (pending.text.trim() === saved) drop();
    else void store(pending.text, pending.base);
  };

  const drop = () => {
    clearTimeout(timer.current);
    setUnsaved(key, () => undefined);
  };

  /** The person has seen what somebody else wrote, and writes over it. */
  const keepMine = () => {
    const theirs = pending?.theirs ?? null;
    if (!pending || theirs === null) return;
    keep(pending.text, theirs);
    void store(pending.text, theirs);
  };

  return { text: pending?.text ?? saved, pending, type, leave, choose, drop, keepMine };
}
