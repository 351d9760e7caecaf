'use client';

import type { LucideIcon } from 'lucide-react';
import { ToastView, type ToastAction, type ToastKind } from './toast-view';

type ToastSettings = { action?: ToastAction; icon?: LucideIcon };

/** One line at the foot of the screen. Problems stay until they are dismissed; the rest goes by itself. */
export const toast = {
  done: (message: string, settings: ToastSettings = {}) => show('done', message, settings),
  undo: (message: string, undo: () => void) => show('undo', message, { action: { label: 'Undo', onClick: undo } }),
  problem: (message: string, settings: ToastSettings = {}) => show('problem', message, settings),
};

const seconds = { done: 4, undo: 8, problem: Number.POSITIVE_INFINITY };

function show(kind: ToastKind, message: string, { action, icon }: ToastSettings): void {
  void import('sonner').then(({ toast: sonner }) => {
    sonner.custom(
      (id) => (
        <ToastView kind={kind} message={message} action={action} icon={icon} onDismiss={() => sonner.dismiss(id)} />
      ),
      {
        duration: seconds[kind] * 1000,
        unstyled: true,
        className: 'flex w-full justify-center',
      },
    );
  });
}
