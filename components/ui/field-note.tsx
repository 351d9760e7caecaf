import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type FieldNoteProps = { id: string; tone: 'hint' | 'ok' | 'error'; children: ReactNode };

/** The line under a field. Errors are announced when they come. */
export function FieldNote({ id, tone, children }: FieldNoteProps) {
  if (tone === 'hint') {
    return (
      <p id={id} className="text-xs text-text-3">
        {children}
      </p>
    );
  }
  const Icon = tone === 'ok' ? Check : CircleAlert;

  return (
    <p
      id={id}
      role={tone === 'error' ? 'alert' : 'status'}
      className={`flex gap-[5px] text-xs ${tone === 'ok' ? 'text-ok-text' : 'text-bad-text'}`}
    >
      <Icon aria-hidden className={`mt-px size-3.5 ${tone === 'ok' ? 'text-ok' : 'text-bad'}`} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
