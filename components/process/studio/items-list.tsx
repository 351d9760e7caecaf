'use client';

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import type { Items } from './use-items';

type ItemsListProps<Item> = {
  label: string;
  list: Items<Item>;
  nameOf: (item: Item) => string;
  wordsOf: (item: Item) => string;
  addLabel: string;
};

/** The things of a part, each in a line: pressed to be changed, Alt and an arrow to be moved. */
export function ItemsList<Item extends { key: string }>({
  label,
  list: { items, setEdited, remove, step },
  nameOf,
  wordsOf,
  addLabel,
}: ItemsListProps<Item>) {
  const press = (event: KeyboardEvent, key: string) => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    step(key, by);
  };

  return (
    <>
      {items.length > 0 ? (
        <ol aria-label={label} className="mb-2 border-b border-line">
          {items.map((item, index) => (
            <li
              key={item.key}
              className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-center gap-x-2.5 border-t border-line max-md:grid-cols-[minmax(0,1fr)_auto]"
            >
              <button
                type="button"
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => setEdited(item)}
                onKeyDown={(event) => press(event, item.key)}
                className="min-h-9 truncate text-left max-md:min-h-11"
              >
                {nameOf(item)}
              </button>
              <span className="truncate text-xs text-text-3 max-md:hidden" title={wordsOf(item)}>
                {wordsOf(item)}
              </span>
              <Menu
                align="end"
                trigger={
                  <IconButton label={`More for ${nameOf(item)}`}>
                    <Ellipsis aria-hidden />
                  </IconButton>
                }
              >
                <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setEdited(item)}>
                  Edit…
                </MenuItem>
                <MenuItem
                  icon={<ArrowUp aria-hidden />}
                  end="Alt ↑"
                  disabled={index === 0}
                  onSelect={() => step(item.key, -1)}
                >
                  Move up
                </MenuItem>
                <MenuItem
                  icon={<ArrowDown aria-hidden />}
                  end="Alt ↓"
                  disabled={index === items.length - 1}
                  onSelect={() => step(item.key, 1)}
                >
                  Move down
                </MenuItem>
                <MenuSeparator />
                <MenuItem icon={<Trash2 aria-hidden />} tone="bad" onSelect={() => remove(item.key)}>
                  Remove
                </MenuItem>
              </Menu>
            </li>
          ))}
        </ol>
      ) : null}
      <Button size="sm" onClick={() => setEdited('new')}>
        <Plus aria-hidden />
        {addLabel}
      </Button>
    </>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
