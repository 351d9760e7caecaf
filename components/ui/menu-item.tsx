'use client';

import Link from 'next/link';
import * as Primitive from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { cn } from './cn';

type MenuItemProps = {
  icon?: ReactNode;
  /** At the right edge: a key, a value. */
  end?: ReactNode;
  tone?: 'normal' | 'bad';
  disabled?: boolean;
  href?: string;
  onSelect?: () => void;
  children: ReactNode;
};

export function MenuItem({ icon, end, tone = 'normal', disabled, href, onSelect, children }: MenuItemProps) {
  const content = (
    <>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {end ? <span className="shrink-0 text-xs text-text-3">{end}</span> : null}
    </>
  );

  return (
    <Primitive.Item
      asChild={href !== undefined}
      {...(disabled ? { disabled } : {})}
      {...(onSelect ? { onSelect: () => onSelect() } : {})}
      className={cn(item, tone === 'bad' && 'text-bad-text [&_.lucide]:text-bad')}
    >
      {href === undefined ? content : <Link href={href}>{content}</Link>}
    </Primitive.Item>
  );
}

const item =
  'flex h-[30px] cursor-pointer items-center gap-[9px] rounded-[4px] px-2 outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-text-3 data-highlighted:bg-hover max-md:h-11 [&_.lucide]:size-3.5';
