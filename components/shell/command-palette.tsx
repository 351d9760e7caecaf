'use client';

import { Command } from 'cmdk';
import { ArrowRight, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import * as Primitive from 'radix-ui/dialog';
import { useState } from 'react';
import type { PalettePage } from './command-palette-host';
import { useDialogFocus } from '@/components/ui/use-dialog-focus';
import { PaletteItem } from './palette-item';
import { PaletteRecords } from './palette-records';
import { PaletteTrouble } from './palette-trouble';
import { useRegisteredActions } from './palette-actions';

/** Any page, record or action. What is typed filters pages and actions here; records are asked of the server. */
export function CommandPalette({ pages, onClose }: { pages: ReadonlyArray<PalettePage>; onClose: () => void }) {
  const router = useRouter();
  const focus = useDialogFocus();
  const [text, setText] = useState('');
  const groups = useRegisteredActions();
  const act = (run: () => void) => {
    onClose();
    run();
  };

  return (
    <Primitive.Root open onOpenChange={onClose}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-[rgb(0_0_0/.3)]" />
        <Primitive.Content aria-describedby={undefined} {...focus} className={frame}>
          <Primitive.Title className="sr-only">Find anything</Primitive.Title>
          <Command label="Find anything" loop className="flex max-h-[min(420px,70dvh)] flex-col">
            <div className="flex h-9 shrink-0 items-center gap-[9px] border-b border-line px-2 max-md:h-11">
              <Search aria-hidden />
              <Command.Input
                value={text}
                onValueChange={setText}
                placeholder="A customer, a partner, a page"
                className="h-full min-w-0 flex-1 bg-transparent outline-none max-md:text-[16px]"
              />
            </div>
            <PaletteTrouble text={text} />
            <Command.List label="What was found" className="min-h-0 overflow-y-auto pt-1 scroll-thin">
              <Command.Empty className="px-2 py-3 text-text-3">Nothing found. Try fewer letters.</Command.Empty>
              <PaletteRecords text={text} onOpen={(href) => act(() => router.push(href))} />
              {groups.map(({ title, actions }) => (
                <Command.Group key={title} heading={title} className={group}>
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
              <Command.Group heading="Pages" className={group}>
                {pages.map(({ href, label }) => (
                  <PaletteItem
                    key={href}
                    value={label}
                    icon={<ArrowRight aria-hidden />}
                    label={label}
                    onSelect={() => act(() => router.push(href))}
                  />
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const frame =
  'fixed top-[12dvh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 animate-rise rounded-md border border-line-strong bg-raised p-1 shadow-menu outline-none max-md:top-3';
const group =
  '[&_[cmdk-group-heading]]:flex [&_[cmdk-group-heading]]:h-6 [&_[cmdk-group-heading]]:items-center [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-text-3';
