'use client';

import { Archive, ArchiveRestore, Download, Ellipsis, GitCompare } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { toast } from '@/components/ui/toast';
import { bringBackVersion, retireVersion } from '@/lib/domain/process/versions/actions';
import type { VersionRow } from '@/lib/domain/process/draft/vocabulary';

type VersionMenuProps = { processId: string; version: VersionRow; isEditor: boolean; newest: number };

export function VersionMenu({ processId, version, isEditor, newest }: VersionMenuProps) {
  const { number, status, retiredAt } = version;
  const retire = async () => {
    const outcome = await retireVersion({ processId, number });
    if (outcome.ok) toast.undo(`v${number} is laid to rest.`, () => void bringBack());
    else toast.problem(outcome.failure.message);
  };
  const bringBack = async () => {
    const outcome = await bringBackVersion({ processId, number });
    if (outcome.ok) toast.done(`v${number} is back.`);
    else toast.problem(outcome.failure.message);
  };
  const other = number === newest ? number - 1 : newest;

  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for v${number}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {other > 0 ? (
        <MenuItem
          icon={<GitCompare aria-hidden />}
          href={`/process/${processId}/versions/compare?from=${Math.min(number, other)}&to=${Math.max(number, other)}`}
        >
          Compare with v{other}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Download aria-hidden />} href={`/api/processes/${processId}/file?number=${number}`}>
        Download as a file
      </MenuItem>
      {isEditor && status === 'retired' ? (
        <>
          <MenuSeparator />
          {retiredAt === null ? (
            <MenuItem icon={<Archive aria-hidden />} onSelect={() => void retire()}>
              Lay to rest
            </MenuItem>
          ) : (
            <MenuItem icon={<ArchiveRestore aria-hidden />} onSelect={() => void bringBack()}>
              Bring back
            </MenuItem>
          )}
        </>
      ) : null}
    </Menu>
  );
}
