'use client';

import { Search } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { IconButton } from '@/components/ui/icon-button';
import { openPalette } from './open-palette';
import { WorkspaceMark } from './workspace-mark';

/** On phones only, at the top of a home page whose title stands below: where one is, who one is, finding. */
export function PhoneBar({ workspaceName, userName }: { workspaceName: string; userName: string }) {
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-2 border-b border-line px-4 md:hidden">
      <WorkspaceMark />
      <span className="min-w-0 flex-1 truncate font-semibold">{workspaceName}</span>
      <IconButton label="Find anything" onClick={openPalette}>
        <Search aria-hidden />
      </IconButton>
      <Avatar name={userName} size={28} />
    </header>
  );
}
