import { Check, Undo2, WifiOff, X } from 'lucide-react';
import { cn } from './cn';
import type { ToastRequest } from './toast-queue';

type ToastViewProps = ToastRequest & { onDismiss: () => void };

export function ToastView({ kind, message, action, icon, onDismiss }: ToastViewProps) {
  const Icon = icon ?? icons[kind];

  return (
    <div
      role={kind === 'problem' ? 'alert' : 'status'}
      className={cn(
        frame,
        kind === 'problem' ? 'bg-bad-soft text-bad-text inset-ring-1 inset-ring-bad-line' : 'bg-n-11 text-n-0',
      )}
    >
      <Icon aria-hidden className="size-3.5 text-current" />
      <span className="min-w-0 flex-1 py-2 wrap-anywhere">{message}</span>
      {action ? (
        <button
          type="button"
          onClick={() => {
            action.onClick();
            onDismiss();
          }}
          className="h-[26px] shrink-0 px-2 ml-auto font-semibold underline underline-offset-[3px] outline-offset-0 max-md:h-11"
        >
          {action.label}
        </button>
      ) : null}
      {kind === 'problem' ? (
        <button
          type="button"
          aria-label="Dismiss"
          onClick={onDismiss}
          className="grid h-[26px] w-6 shrink-0 place-items-center max-md:size-11"
        >
          <X aria-hidden className="size-3.5 text-current" />
        </button>
      ) : null}
    </div>
  );
}

const icons = { done: Check, undo: Undo2, problem: WifiOff };
const frame =
  'flex min-h-9 w-max max-w-[min(480px,calc(100vw-24px))] items-center gap-2 rounded-md py-0 pr-3.5 pl-3 has-[button]:pr-1.5 font-sans text-sm font-medium tracking-normal shadow-menu';
