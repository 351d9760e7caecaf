import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';

type PersonLineProps = {
  name: string;
  detail: ReactNode;
  /** Shown quieter: no access any more, or not here yet. */
  faint?: boolean;
  menu?: ReactNode;
};

/** One person of a short list: who, what they do, what can be changed. */
export function PersonLine({ name, detail, faint = false, menu }: PersonLineProps) {
  return (
    <li className="flex min-h-8 items-center gap-2 max-md:min-h-11">
      <Avatar name={name} />
      <span className={faint ? `${named} text-text-3` : named}>{name}</span>
      <span className="ml-auto min-w-0 truncate text-xs text-text-2">{detail}</span>
      {menu}
    </li>
  );
}

/** The name has the room it needs; what is said of it gives way first. */
const named = 'max-w-2/3 shrink-0 truncate';
