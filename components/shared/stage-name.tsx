import type { ComponentProps } from 'react';
import { cn } from '@/components/ui/cn';
import { StageGlyph } from './stage-glyph';

type StageNameProps = Omit<ComponentProps<typeof StageGlyph>, 'label' | 'className'> & {
  name: string;
  className?: string;
};

export function StageName({ name, className, ...glyph }: StageNameProps) {
  return (
    <span className={cn('flex min-w-0 items-center gap-[7px]', className)}>
      <StageGlyph {...glyph} />
      <span className="truncate">{name}</span>
    </span>
  );
}
