import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

export type NoteTone = 'info' | 'accent' | 'ok' | 'warn' | 'bad';

type NoteProps = {
  tone?: NoteTone;
  /** In the tone's own icon when left out. */
  icon?: ReactNode;
  title?: ReactNode;
  /** Announced when it appears; for notes that come after the person did something. */
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

export function Note({ tone = 'info', icon, title, live = false, className, children }: NoteProps) {
  const Icon = icons[tone];

  return (
    <div
      role={liveRole(live, tone)}
      className={cn('flex gap-2.5 rounded-md border px-3 py-2.5 [&>.lucide]:mt-0.5', tones[tone], className)}
    >
      {icon ?? <Icon aria-hidden />}
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-text-2">{children}</div> : null}
      </div>
    </div>
  );
}

const icons = { info: Info, accent: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert };
const tones = {
  info: 'border-line bg-sunken',
  accent: 'border-accent-line bg-accent-soft [&>.lucide]:text-accent',
  ok: 'border-ok-line bg-ok-soft [&>.lucide]:text-ok',
  warn: 'border-warn-line bg-warn-soft [&>.lucide]:text-warn',
  bad: 'border-bad-line bg-bad-soft [&>.lucide]:text-bad',
};

function liveRole(live: boolean, tone: NoteTone): 'alert' | 'status' | undefined {
  if (!live) return undefined;

  return tone === 'bad' ? 'alert' : 'status';
}
