import type { ComponentProps } from 'react';
import { Button } from './button';

type IconButtonProps = Omit<ComponentProps<typeof Button>, 'size' | 'aria-label'> & { label: string };

/** A button that is only an icon: `label` is what it does, for screen readers and on hover. */
export function IconButton({ label, variant = 'quiet', title = label, ...rest }: IconButtonProps) {
  return <Button variant={variant} size="icon" aria-label={label} title={title} {...rest} />;
}
