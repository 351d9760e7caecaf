'use client';

import { useRef, type ReactNode } from 'react';
import { useShortcuts } from './use-shortcuts';

/** `j` and `k` walk the rows inside, `x` chooses the one that has the focus. Rows are found by data-row-focus. */
export function RowKeys({ className, children }: { className?: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1) => {
    if (list.current && isMeant(list.current)) focusRow(list.current, by);
  };
  const choose = () => {
    const row = list.current?.contains(document.activeElement) ? document.activeElement?.closest('[data-row]') : null;
    row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  };
  useShortcuts({ j: () => step(1), k: () => step(-1), x: choose });

  return (
    <div ref={list} data-rows className={className}>
      {children}
    </div>
  );
}

/** With several lists on a page the keys belong to the one with the focus, else to the first. */
function isMeant(list: HTMLElement): boolean {
  const lists = [...document.querySelectorAll('[data-rows]')];
  const focused = lists.find((one) => one.contains(document.activeElement));

  return (focused ?? lists[0]) === list;
}

function focusRow(list: HTMLElement, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row-focus]')];
  const current = rows.findIndex((row) => row.closest('[data-row]')?.contains(document.activeElement));
  const next = rows[Math.min(Math.max(current + by, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
