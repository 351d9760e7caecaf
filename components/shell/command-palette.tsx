'use client';

import { Command } from 'cmdk';
import { ArrowRight, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import * as Primitive from 'radix-ui/dialog';
import { useState } from 'react';
import type { PalettePage } from './command-palette-host';
import { useDialogFocus } from '@/components/ui/use-dialog-focus';
import { matchesWords } from './matches-words';
import { paletteGroup } from './palette-group';
import { PaletteItem } from './palette-item';
import { PalettePages } from './palette-pages';
import { PaletteRecords } from './palette-records';
import { PaletteTrouble } from './palette-trouble';
import { useRegisteredActions } from './palette-actions';

/**
 * Any action, page or record. Records are asked of the server and come last: what they push down nobody is about to press.
 */
export function CommandPalette({ pages, onClose }: { pages: ReadonlyArray<PalettePage>; onClose: () => void }) {
  const router = useRouter();
  const focus = useDialogFocus();
  const [text, setText] = useState('');
  const groups = useRegisteredActions()
    .map(({ title, actions }) => ({ title, actions: actions.filter(({ label }) => matchesWords(label, text)) }))
    .filter(({ actions }) => actions.length > 0);
  const found = pages.filter(({ label }) => matchesWords(label, text));
  const act = (run: () => void) => {
    onClose();
    run();
  };
  const open = (href: string) => act(() => router.push(href));

  return (
    <Primitive.Root open onOpenChange={onClose}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-[rgb(0_0_0/.3)]" />
        <Primitive.Content aria-describedby={undefined} {...focus} className={frame}>
          <Primitive.Title className="sr-only">Find anything</Primitive.Title>
          <Command label="Find anything" loop shouldFilter={false} className="flex max-h-[min(420px,70dvh)] flex-col">
            <div className="flex h-9 shrink-0 items-center gap-[9px] border-b border-line px-2 max-md:h-11">
              <Search aria-hidden />
              <Command.Input
                value={text}
                onValueChange={setText}
                placeholder="A customer, a partner, a page"
                className="h-full min-w-0 flex-1 bg-transparent outline-none max-md:text-[16px]"
              />
            </div>
            <PaletteTrouble text={text} hasOthers={groups.length + found.length > 0} />
            <Command.List label="What was found" className="min-h-0 overflow-y-auto pt-1 scroll-thin">
              {groups.map(({ title, actions }) => (
                <Command.Group key={title} heading={title} className={paletteGroup}>
                  {actions.map(({ id, label, icon: Icon = ArrowRight, keys, run }) => (
                    <PaletteItem
                      key={id}
                      value={`${title} ${label}`}
                      icon={<Icon aria-hidden />}
                      label={label}
                      keys={keys}
                      onSelect={() => act(run)}
                    />
                  ))}
                </Command.Group>
              ))}
              <PalettePages pages={found} onOpen={open} />
              <PaletteRecords text={text} onOpen={open} />
            </Command.List>
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const frame =
  'fixed top-[12dvh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 animate-rise rounded-md border border-line-strong bg-raised p-1 shadow-menu outline-none max-md:top-3';
