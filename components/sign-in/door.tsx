import type { ReactNode } from 'react';
import { Brand } from './brand';
import { Streams } from './streams';

type DoorProps = { title: ReactNode; lead: ReactNode; names?: ReadonlyArray<string>; children?: ReactNode };

/** The frame of sign-in and invitation: one column, and beside it what the product is about. */
export function Door({ title, lead, names = [], children }: DoorProps) {
  return (
    <main className="grid min-h-dvh lg:grid-cols-[minmax(0,560px)_minmax(0,1fr)]">
      <div className="flex flex-col p-6 lg:px-20 lg:py-8">
        <Brand />
        <div className="w-full py-8 lg:my-auto lg:max-w-[400px]">
          <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
          <p className="mt-1 text-text-2">{lead}</p>
          {children}
        </div>
        <p className="text-xs text-text-3 max-lg:mt-auto">Self-hosted · AGPL-3.0</p>
      </div>
      <div aria-hidden className="grid items-center overflow-hidden border-l bg-sunken max-lg:hidden">
        <Streams names={names} />
      </div>
    </main>
  );
}
