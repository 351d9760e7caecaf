import { cn } from './cn';
import { initials } from './initials';

type AvatarProps = {
  name: string;
  /** People are round, companies square. */
  kind?: 'person' | 'company';
  size?: 16 | 20 | 24 | 28;
  /** A green dot: this person is looking at the same thing now. */
  here?: boolean;
  /** True where the name stands beside it, so that it isn't read twice. */
  decorative?: boolean;
  className?: string;
};

export function Avatar({ name, kind = 'person', size = 24, here = false, decorative = true, className }: AvatarProps) {
  const spoken = decorative
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': here ? `${name}, here now` : name };

  return (
    <span
      {...spoken}
      title={name}
      className={cn(base, sizes[size], kind === 'person' ? 'rounded-full' : square(size), here && present, className)}
    >
      {initials(name, kind)}
    </span>
  );
}

const base =
  'relative inline-grid shrink-0 place-items-center bg-n-4 leading-none font-semibold tracking-normal text-n-10 select-none';
const sizes = {
  16: 'size-4 text-[8px]',
  20: 'size-5 text-[9px]',
  24: 'size-6 text-[10px]',
  28: 'size-7 text-[11px]',
};
const present =
  'after:absolute after:-right-px after:-bottom-px after:size-[7px] after:rounded-full after:bg-ok after:ring-[1.5px] after:ring-page';

function square(size: 16 | 20 | 24 | 28): string {
  return size === 16 ? 'rounded-[3px]' : 'rounded-[4px]';
}
