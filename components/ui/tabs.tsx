'use client';

import * as Primitive from 'radix-ui/tabs';
import type { ReactNode } from 'react';
import { tabLook } from './tab-look';

export type Tab = { value: string; label: ReactNode; count?: number; content: ReactNode };

type TabsProps = {
  label: string;
  tabs: ReadonlyArray<Tab>;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
};

/** Views of one thing that need no address of their own. Those that do are TabLinks. */
export function Tabs({ label, tabs, defaultValue = tabs[0]?.value ?? '', ...state }: TabsProps) {
  return (
    <Primitive.Root defaultValue={defaultValue} {...state}>
      <Primitive.List
        aria-label={label}
        className="flex min-h-10 items-center gap-1 overflow-x-auto scroll-hidden max-md:py-1"
      >
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.value} value={tab.value} className={tabLook}>
            {tab.label}
            {tab.count === undefined ? null : <span className="font-normal text-text-3 tabular-nums">{tab.count}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} className="outline-offset-4">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
