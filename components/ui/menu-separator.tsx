'use client';

import * as Primitive from 'radix-ui/dropdown-menu';

export function MenuSeparator() {
  return <Primitive.Separator className="my-1 h-px bg-line" />;
}
