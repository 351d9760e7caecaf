'use client';

import * as Primitive from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="flex h-6 items-center px-2 text-xs text-text-3">{children}</Primitive.Label>;
}
