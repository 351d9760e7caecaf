'use client';

import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Ellipsis, Pencil } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { toast } from '@/components/ui/toast';
import { updateProcess } from '@/lib/domain/process/actions';
import type { ProcessSummary } from '@/lib/domain/process/schema';
import type { Option } from './fit-words';
import { VariantItems } from './variants/variant-items';

const FollowDialog = dynamic(() => import('./variants/follow-dialog').then(({ FollowDialog: dialog }) => dialog));
const VariantDialog = dynamic(() => import('./variants/variant-dialog').then(({ VariantDialog: dialog }) => dialog));
const ProcessDialog = dynamic(() => import('./process-dialog').then(({ ProcessDialog: dialog }) => dialog));

type ProcessMenuProps = {
  process: ProcessSummary;
  /** Those that it could follow. */
  followable: ReadonlyArray<ProcessSummary>;
  /** Among those that are asked, from 0; -1 for one that is not. */
  place: number;
  places: number;
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
};

export function ProcessMenu(props: ProcessMenuProps) {
  const { process, followable, place, places, productLines, partnerTypes } = props;
  const [dialog, setDialog] = useState<'process' | 'variant' | 'follow' | null>(null);
  const close = () => setDialog(null);
  const change = async (changes: { place?: number; isArchived?: boolean }, done: string) => {
    const outcome = await updateProcess({ processId: process.id, version: process.version, ...changes });
    if (outcome.ok) toast.done(done);
    else toast.problem(outcome.failure.message);
  };

  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={`More for ${process.name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDialog('process')}>
          Name and fit…
        </MenuItem>
        <MenuItem
          icon={<ArrowUp aria-hidden />}
          disabled={place < 1}
          onSelect={() => void change({ place: place - 1 }, `${process.name} is asked earlier`)}
        >
          Ask earlier
        </MenuItem>
        <MenuItem
          icon={<ArrowDown aria-hidden />}
          disabled={place === -1 || place === places - 1}
          onSelect={() => void change({ place: place + 1 }, `${process.name} is asked later`)}
        >
          Ask later
        </MenuItem>
        <VariantItems process={process} onVariant={() => setDialog('variant')} onFollow={() => setDialog('follow')} />
        <MenuSeparator />
        {process.isArchived ? (
          <MenuItem
            icon={<ArchiveRestore aria-hidden />}
            onSelect={() => void change({ isArchived: false }, `${process.name} takes deals again`)}
          >
            Take deals again
          </MenuItem>
        ) : (
          <MenuItem
            icon={<Archive aria-hidden />}
            onSelect={() => void change({ isArchived: true }, `${process.name} takes no new deals. Open ones go on.`)}
          >
            Archive
          </MenuItem>
        )}
      </Menu>
      {dialog === 'variant' ? <VariantDialog parent={process} onClose={close} /> : null}
      {dialog === 'follow' ? <FollowDialog process={process} processes={followable} onClose={close} /> : null}
      {dialog === 'process' ? (
        <ProcessDialog process={process} productLines={productLines} partnerTypes={partnerTypes} onClose={close} />
      ) : null}
    </>
  );
}
