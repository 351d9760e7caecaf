'use client';

import { useRef } from 'react';
import type { Failure } from '@/lib/platform/outcome';
import { CHANGED_BY_OTHERS } from './changed-by-others';
import { readPart, type TextPart } from './part-text';
import { useDraft } from './studio-context';

/** Stores what was typed into a part. What isn't taken stays in the field, with the reason under it. */
export function useStorePart(stageKey: string, part: TextPart) {
  const { setUnsaved, savePart } = useDraft();
  const sending = useRef<string | null>(null);
  const key = `${stageKey}.${part}`;

  const complain = (error: string, theirs: string | null) => setUnsaved(key, (now) => now && { ...now, error, theirs });

  return async (text: string, base: string): Promise<void> => {
    const reading = readPart(part, text);
    if (!reading.ok) complain(reading.message, null);
    // Leaving a field that has just begun to save itself is not a second edit.
    if (!reading.ok || sending.current === text) return;

    sending.current = text;
    const failure = await savePart(stageKey, part, sidesOf(part, reading.value, base));
    sending.current = null;
    if (failure) complain(messageOf(failure, part), theirsOf(failure));
    else
      setUnsaved(key, (now) =>
        now && now.text !== text ? { ...now, base: text, error: null, theirs: null } : undefined,
      );
  };
}

/** The reading of a part has the part's own type; the union of all of them can't say so. */
function sidesOf(part: TextPart, value: unknown, base: string) {
  const before = readPart(part, base);
  return { value, base: before.ok ? before.value : null } as never;
}

function messageOf({ fields, message }: Failure, part: TextPart): string {
  return fields?.[`changes.${part}`]?.[0] ?? message;
}

function theirsOf({ reason, details }: Failure): string | null {
  if (reason !== CHANGED_BY_OTHERS) return null;
  return typeof details === 'string' || typeof details === 'number' ? String(details) : '';
}
