import type { ComponentProps } from 'react';
import { Avatar } from '@/components/ui/avatar';
import type { ShellUser } from './app-shell';

export function UserButton({ user, ...rest }: ComponentProps<'button'> & { user: ShellUser }) {
  return (
    <button
      type="button"
      title={`${user.name}, ${user.detail}`}
      className="flex min-w-0 flex-1 items-center gap-[7px] rounded-sm px-1.5 py-0.5 text-left hover:bg-hover group-data-[rail=small]/app:flex-none group-data-[rail=small]/app:px-1 group-data-[rail=small]/app:py-1"
      {...rest}
    >
      <Avatar name={user.name} />
      <span className="min-w-0 group-data-[rail=small]/app:sr-only">
        <span className="block truncate font-medium">{user.name}</span>
        <span className="block truncate text-xs text-text-3">{user.detail}</span>
      </span>
    </button>
  );
}
